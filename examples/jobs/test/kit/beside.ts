import type { SandboxOptions } from "@rollcall/sandbox";
import { expect } from "vitest";
import { openPlayground, type Playground } from "../sandbox.ts";
import { startProgram } from "./program.ts";

/** A job that is written twice: with the clients, and with other tools. */
export interface Beside {
  /** Both programs, relative to the package. */
  readonly own: string;
  readonly other: string;
  /** Writes the files of the job, and returns its own flags. It is the same for every run. */
  prepare(play: Playground): Promise<readonly string[]>;
  /** The flags of its undo. @default it has none */
  undo?(play: Playground): Promise<readonly string[]>;
  /** Reads through the API what the job changes. @param runs how often it was run */
  state(play: Playground, runs: number): unknown;
  /** What must be equal of a printed text. @default all of it */
  readonly said?: (printed: string) => string;
  /** The flags of a first run. @default --dry-run */
  readonly first?: readonly string[];
}

/** What a program prints, how it ends, and what it leaves. Each has its own organisation. */
async function performed(program: string, job: Beside, options: SandboxOptions = {}) {
  const play = await openPlayground(options);
  const flags = await job.prepare(play);
  let runs = 0;
  return {
    faults: play.sandbox.requests.faults,
    state: () => job.state(play, runs),
    run: (...more: readonly string[]) => run([...flags, ...more]),
    undo: async () => run((await job.undo?.(play)) ?? []),
    [Symbol.asyncDispose]: () => play[Symbol.asyncDispose](),
  };

  async function run(given: readonly string[]) {
    runs += 1;
    const before = play.writes();
    const { printed, ended } = startProgram(program, play, given);
    const code = await ended;
    const lines = job.said?.(printed.out) ?? printed.out;
    return { code, lines, err: printed.err, writes: play.writes() - before };
  }
}

/** Both say the same of each row, leave the same, and have nothing to do in a further run. */
export async function expectSame(job: Beside): Promise<void> {
  const { own, other, first = ["--dry-run"] } = job;
  await using one = await performed(own, job);
  await using two = await performed(other, job);
  for (const more of [first, [], []]) expect(await two.run(...more)).toEqual(await one.run(...more));
  expect((await two.run()).writes).toBe(0);
  expect(await two.state()).toEqual(await one.state());
  if (!job.undo) return;
  for (const _ of ["an undo", "another one"]) expect(await two.undo()).toEqual(await one.undo());
  expect(await two.state()).toEqual(await one.state());
}

/** A write that may have been carried out is not repeated in a run, so a row can fail. A further run completes it. */
const RUNS = 4;

/**
 * Both reach the state of a calm day on a day with limits and faults.
 * @param tokenEnds at which requests the token ends too
 */
export async function expectBothSurvive(job: Beside, tokenEnds: readonly number[]): Promise<void> {
  const faults = {
    tooMany: { rate: 0.1, retryAfter: 1 },
    serverError: { rate: 0.05 },
    tokenEnds: { at: [...tokenEnds] },
    inARow: 1,
  };
  await using calm = await performed(job.own, job);
  await calm.run();
  const wanted = await calm.state();
  const survives = async (program: string): Promise<void> => {
    await using bad = await performed(program, job, { faults });
    for (let runs = 0; runs < RUNS; runs += 1) await bad.run();
    expect([...bad.faults.keys()], program).toEqual(expect.arrayContaining(["tooMany", "tokenEnds"]));
    expect(await bad.state(), program).toEqual(wanted);
  };
  await Promise.all([survives(job.own), survives(job.other)]);
}
