import { setTimeout as wait } from "node:timers/promises";
import type { Running } from "@rollcall/config/processes";
import type { SandboxOptions } from "@rollcall/sandbox";
import pLimit from "p-limit";
import { expect } from "vitest";
import { openPlayground, type Playground } from "../sandbox.ts";
import { runProgram, startProgram } from "./program.ts";

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

/** A killed process waits for its answers, and others can work meanwhile. */
const AT_ONCE = 3;

/**
 * Runs a job to its end. Then it repeats the job in new organisations of the same seed. Each time its process is killed when
 * it has made a random number of calls. Then the job runs again, in this process, because only files and platforms are left
 * of the first run. The state must be that of the undisturbed run.
 * @param kills how often. The numbers of calls are spread over the whole run, and depend on nothing else
 */
export async function expectSurvivesKills(job: KilledJob, kills: number): Promise<void> {
  const { state: wanted, calls } = await undisturbed(job);
  const round = async (kill: number): Promise<boolean> => {
    const at = 1 + Math.floor(((kill + spread(kill)) / kills) * calls);
    await using play = await openPlayground(optionsOf(job));
    const flags = await job.prepare(play);
    const before = play.sandbox.requests.total;
    const running = startProgram(`src/${job.program}`, play, flags);
    const cut = await killed(running, () => play.sandbox.requests.total - before >= at);
    await toEnd(job, play, flags);
    expect(await statesOf(job, play), `killed at call ${at} of ${calls}`).toEqual(wanted);
    return cut;
  };
  const cuts = await pLimit(AT_ONCE).map(
    Array.from({ length: kills }, (_, kill) => kill),
    round,
  );
  expect(cuts.filter(Boolean).length, `${job.program} was killed before its end`).toBeGreaterThan(kills / 3);
}

/** A number from 0 to 1 that looks random, and is the same in every run. */
const spread = (n: number): number => (Math.imul(n + 1, 0x9e3779b1) >>> 0) / 2 ** 32;

/** A kill can come between a call and its answer. */
const optionsOf = ({ sandbox }: KilledJob): SandboxOptions => ({ latencyMs: [0, 4], ...sandbox });

async function undisturbed(job: KilledJob): Promise<{ readonly state: unknown; readonly calls: number }> {
  await using play = await openPlayground(optionsOf(job));
  const flags = await job.prepare(play);
  const [before, writes] = [play.sandbox.requests.total, play.writes()];
  await toEnd(job, play, flags);
  const calls = play.sandbox.requests.total - before;
  expect(play.writes(), `${job.program} changes something`).toBeGreaterThan(writes);
  return { state: await statesOf(job, play), calls };
}

/** What the job leaves, and what its undo leaves. */
async function statesOf(job: KilledJob, play: Playground): Promise<unknown[]> {
  const states = [await job.state(play)];
  if (job.undo) {
    await toEnd(job, play, await job.undo(play));
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
  while (!hasEnded && !isTime()) await wait(1);
  child.kill("SIGKILL");
  return end;
}

async function toEnd({ program }: KilledJob, play: Playground, flags: readonly string[]): Promise<void> {
  const { code, out, err } = await runProgram(`src/${program}`, play, flags);
  expect({ code, err }, out).toEqual({ code: 0, err: "" });
}
