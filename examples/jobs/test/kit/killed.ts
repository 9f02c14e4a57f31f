import { setImmediate } from "node:timers/promises";
import type { Running } from "@rollcall/config/processes";
import type { SandboxOptions } from "@rollcall/sandbox";
import { expect } from "vitest";
import { openPlayground, type Playground } from "../sandbox.ts";
import { startProgram } from "./program.ts";

/** A job that is killed and run again. */
export interface KilledJob {
  /** The program, relative to `src`, such as `purecloud/hr-sync.ts`. */
  readonly program: string;
  /** Writes the files of the job, and returns its own flags. It is the same for every run. */
  prepare(play: Playground): Promise<readonly string[]>;
  /** Reads through the API what the job changes. */
  state(play: Playground): Promise<unknown>;
  /** The flags of its undo, which must bring back the same after a kill too. @default it has none */
  undo?(play: Playground): Promise<readonly string[]>;
  readonly sandbox?: SandboxOptions;
}

/**
 * Runs a job as its own process to its end. Then it repeats the job in new organisations of the same seed. Each time the
 * process is killed when it has made a random number of calls, and run again. The state must be that of the first run.
 * @param kills how often. The numbers of calls are spread over the whole run, and depend on nothing else
 */
export async function expectSurvivesKills(job: KilledJob, kills: number): Promise<void> {
  const { state: wanted, calls } = await undisturbed(job);
  let cut = 0;
  for (let kill = 0; kill < kills; kill += 1) {
    const at = 1 + Math.floor(((kill + spread(kill)) / kills) * calls);
    await using play = await openPlayground(optionsOf(job));
    const flags = await job.prepare(play);
    const before = play.sandbox.requests.total;
    cut += (await killed(
      startProgram(`src/${job.program}`, play, flags),
      () => play.sandbox.requests.total - before >= at,
    ))
      ? 1
      : 0;
    await toEnd(startProgram(`src/${job.program}`, play, flags));
    expect(await statesOf(job, play), `killed at call ${at} of ${calls}`).toEqual(wanted);
  }
  expect(cut, `${job.program} was killed before its end`).toBeGreaterThan(kills / 3);
}

/** A number from 0 to 1 that looks random, and is the same in every run. */
const spread = (n: number): number => (Math.imul(n + 1, 0x9e3779b1) >>> 0) / 2 ** 32;

/** A kill can come between a call and its answer. */
const optionsOf = ({ sandbox }: KilledJob): SandboxOptions => ({ latencyMs: [0, 4], ...sandbox });

async function undisturbed(job: KilledJob): Promise<{ readonly state: unknown; readonly calls: number }> {
  await using play = await openPlayground(optionsOf(job));
  const flags = await job.prepare(play);
  const [before, writes] = [play.sandbox.requests.total, play.writes()];
  await toEnd(startProgram(`src/${job.program}`, play, flags));
  const calls = play.sandbox.requests.total - before;
  expect(play.writes(), `${job.program} changes something`).toBeGreaterThan(writes);
  return { state: await statesOf(job, play), calls };
}

/** What the job leaves, and what its undo leaves. */
async function statesOf(job: KilledJob, play: Playground): Promise<unknown[]> {
  const states = [await job.state(play)];
  if (job.undo) {
    await toEnd(startProgram(`src/${job.program}`, play, await job.undo(play)));
    states.push(await job.state(play));
  }
  return states;
}

/** Kills a process as soon as `isTime`. @returns false if it ended before */
async function killed({ child, ended }: Running, isTime: () => boolean): Promise<boolean> {
  let hasEnded = false;
  const end = ended.then((code) => {
    hasEnded = true;
    return code === null;
  });
  while (!hasEnded && !isTime()) await setImmediate();
  child.kill("SIGKILL");
  return end;
}

async function toEnd({ ended, printed }: Running): Promise<void> {
  const code = await ended;
  expect({ code, err: printed.err }, printed.out).toEqual({ code: 0, err: "" });
}
