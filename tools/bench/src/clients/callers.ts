/** Makes the calls whose time is measured, in its own process. `node --expose-gc callers.ts <url> <folder>...` */
import { endWithParent } from "../child.ts";
import { inTurn, median } from "../statistics.ts";
import { type Call, callsOf } from "./calls-of.ts";

/** Microseconds of a call by each caller, round by round. */
export type Times = Readonly<Record<string, readonly number[]>>;
type Mode = (typeof MODES)[keyof typeof MODES];

const ROUNDS = 5;
/** Turns in a round. A busy stretch of the machine is then everybody's, and a busy moment nobody's. */
const TURNS = 20;
const MODES = { sequential: { calls: 100, atOnce: 1 }, concurrent: { calls: 250, atOnce: 50 } } as const;

/** A full collection would also throw compiled code away. */
const { gc } = globalThis as unknown as { gc(options: { type: "minor" }): void };

/** Microseconds of a call in one turn. */
async function turn(call: Call, { calls, atOnce }: Mode): Promise<number> {
  let left = calls;
  const work = async () => {
    while (left-- > 0) await call();
  };
  gc({ type: "minor" }); // or the next one clears away what the last one left
  const started = performance.now();
  await Promise.all(Array.from({ length: atOnce }, work));
  return ((performance.now() - started) * 1000) / calls;
}

/** The median turn of each round. */
async function measure(callers: readonly [string, Call][], mode: Mode): Promise<Times> {
  const times = Object.fromEntries(callers.map(([name]): [string, number[]] => [name, []]));
  for (let round = 0; round < ROUNDS; round++) {
    const turns = new Map(callers.map(([name]): [string, number[]] => [name, []]));
    for (let at = 0; at < TURNS; at++) {
      for (const [name, call] of inTurn(callers, round + at)) turns.get(name)?.push(await turn(call, mode));
    }
    for (const [name, own] of turns) times[name]?.push(median(own));
  }
  return times;
}

endWithParent();
const [url = "", ...folders] = process.argv.slice(2);
const callers: [string, Call][] = [];
for (const folder of folders) callers.push(...Object.entries(await callsOf(folder, url)));
const first = JSON.stringify(await callers[0]?.[1]());
for (const [name, call] of callers) {
  if (JSON.stringify(await call()) !== first) throw new Error(`${name} does not answer what ${callers[0]?.[0]} does`);
  // Compiled, and its connections open.
  for (const mode of Object.values(MODES)) for (let at = 0; at < TURNS; at++) await turn(call, mode);
}
const { sequential, concurrent } = MODES;
process.send?.({ sequential: await measure(callers, sequential), concurrent: await measure(callers, concurrent) });
