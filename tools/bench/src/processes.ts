import { spawnSync } from "node:child_process";
import { inTurn } from "./statistics.ts";

export interface Program {
  readonly name: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** How it ends. With 0 by default. */
  readonly status?: number;
  /** The Node that runs it. This one by default. */
  readonly node?: string;
}

/**
 * Milliseconds of each program's runs, from start to end. They take turns, because a busy moment of the machine
 * is then everybody's. Nothing else happens here meanwhile.
 *
 * @throws Error when one fails.
 */
export function timeProcesses(programs: readonly Program[], rounds: number, env: Readonly<Record<string, string>>) {
  const times = new Map<string, number[]>(programs.map(({ name }) => [name, []]));
  // The first of each fills the machine's file cache, and is not counted.
  for (let round = 0; round <= rounds; round++) {
    for (const program of inTurn(programs, round)) {
      const took = time(program, env);
      if (round > 0) times.get(program.name)?.push(took);
    }
  }
  return (name: string): readonly number[] => times.get(name) ?? [];
}

function time(
  { name, args, cwd, status: expected = 0, node = process.execPath }: Program,
  env: Readonly<Record<string, string>>,
): number {
  const started = performance.now();
  const { status, stdout, stderr, error } = spawnSync(node, args, { cwd, env, encoding: "utf8" });
  const took = performance.now() - started;
  if (status === expected) return took;
  const said = error?.message ?? (stderr.trim() || stdout.trim()).split("\n")[0];
  throw new Error(`${name} did not run: ${said}`);
}
