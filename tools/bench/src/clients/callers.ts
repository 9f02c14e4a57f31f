/** Makes the calls whose time is measured, in a process of its own: `callers.ts <url> <folder>...`. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { endWithParent } from "../child.ts";
import { rotate } from "../statistics.ts";

/** Microseconds of a call by each caller, round by round. */
export type Times = Readonly<Record<string, readonly number[]>>;
type Call = () => Promise<unknown>;

const ROUNDS = 5;
/** Within a round they take turns so often: a busy moment of the machine is everybody's. */
const TURNS = 10;
const MODES = { sequential: { calls: 1000, atOnce: 1 }, concurrent: { calls: 5000, atOnce: 50 } } as const;

/** Microseconds that so many calls took, so many of them at once. */
async function time(call: Call, calls: number, atOnce: number): Promise<number> {
  let left = calls;
  const work = async () => {
    while (left-- > 0) await call();
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: atOnce }, work));
  return (performance.now() - started) * 1000;
}

async function measure(callers: readonly [string, Call][], { calls, atOnce }: (typeof MODES)[keyof typeof MODES]) {
  const times = Object.fromEntries(callers.map(([name]) => [name, Array<number>(ROUNDS).fill(0)]));
  for (let round = 0; round < ROUNDS; round++) {
    for (let turn = 0; turn < TURNS; turn++) {
      for (const [name, call] of rotate(callers, round + turn)) {
        const took = await time(call, calls / TURNS, atOnce);
        const rounds = times[name] ?? [];
        rounds[round] = (rounds[round] ?? 0) + took / calls;
      }
    }
  }
  return times;
}

endWithParent();
const [url = "", ...folders] = process.argv.slice(2);
const callers: [string, Call][] = [];
for (const folder of folders) {
  const { calls } = (await import(pathToFileURL(join(folder, "call.js")).href)) as {
    calls(baseUrl: string): Record<string, Call>;
  };
  callers.push(...Object.entries(calls(url)));
}
const first = JSON.stringify(await callers[0]?.[1]());
for (const [name, call] of callers) {
  if (JSON.stringify(await call()) !== first) throw new Error(`${name} does not answer what ${callers[0]?.[0]} does`);
  // Compiled, and its connections open.
  for (const { calls, atOnce } of Object.values(MODES)) await time(call, calls, atOnce);
}
const { sequential, concurrent } = MODES;
process.send?.({ sequential: await measure(callers, sequential), concurrent: await measure(callers, concurrent) });
