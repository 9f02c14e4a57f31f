import { join } from "node:path";
import { type Measured, measured } from "../audit/measured-process.ts";
import { sized } from "../audit/sandbox.ts";
import { run } from "../child.ts";
import { type Collected, collected } from "../collected.ts";
import { LIKE_THE_COMMAND } from "../like-the-command.ts";
import { countLines } from "../lines-in.ts";
import { ours, type Row, type Value } from "../row.ts";
import { inTurn, median } from "../statistics.ts";
import type { Measurement } from "../suite.ts";
import type { Workplace } from "../workplace.ts";
import { rulesBudgets } from "./budgets.ts";

const PEOPLE = 20_000;
const ROUNDS = 3;
/** How often the same users are judged, each time as other people, to measure what each further user costs. */
const TIMES = 5;
/** The same for the peak of memory, which grows with the users: 10,000 people, and 100,000. */
const SMALL = 10_000 / PEOPLE;
const LARGE = 100_000 / PEOPLE;
const SCRIPT = join(import.meta.dirname, "judge-lines.ts");

/** The files of an audit that the script reads. */
export const filesOf = ({ folder }: Collected): string[] =>
  ["records.ndjson", "context.ndjson"].map((name) => join(folder, name));

function usageOf(
  what: "parse" | "judge",
  files: readonly string[],
  { env, scratch: folder }: Workplace,
  times = 1,
): Promise<Measured> {
  return measured({ name: what, args: [...LIKE_THE_COMMAND, SCRIPT, what, ...files, String(times)], env, folder });
}

/** How the peak grows from a tenth of the people, if each user may add a kilobyte. */
async function growthOf(files: readonly string[], workplace: Workplace): Promise<Value> {
  const small = (await usageOf("judge", files, workplace, SMALL)).peakBytes;
  const large = (await usageOf("judge", files, workplace, LARGE)).peakBytes;
  const users = (await countLines(files[0] ?? "")) * LARGE;
  const detail = `${Math.round(large / 1e6)} MB with ${users.toLocaleString("en")} users, ${Math.round(small / 1e6)} MB with a tenth`;
  return { value: (large - users * rulesBudgets.ruleMemory.limit) / small, detail };
}

/**
 * Bytes that a judge holds of each user, after a collection. `keep` is a judge without findings, and `empty` one without rules.
 * `match` is a matcher with its result.
 */
export async function heldBy(what: "judge" | "keep" | "empty" | "match", files: readonly string[]): Promise<number> {
  const at = async (times: number) => {
    const printed = await run(process.execPath, ["--expose-gc", SCRIPT, what, ...files, String(times)], process.cwd());
    return JSON.parse(printed) as { users: number; held: number };
  };
  const [few, many] = [await at(1), await at(TIMES)];
  return (many.held - few.held) / (many.users - few.users);
}

export const speed: Measurement = {
  note: `**CPU time and memory.** The records of ${PEOPLE.toLocaleString("en")} people are read from records.ndjson, line by line. One process parses each line. Another parses it, makes the clean user, and judges it by all rules. The figure is the ratio of the medians of ${ROUNDS} runs in turns. Both have the memory of the command's thread, \`${LIKE_THE_COMMAND.join(" ")}\`.
For the peak of memory, half of these users are judged, and all of them five times, each time as other people. For the memory of a user, what is held after a collection is compared, typed arrays included. Only what rules keep of users until all are known counts. Findings do not, nor does what a judge without rules holds, such as names and own numbers. In parentheses is the same with findings.`,
  async *measure(workplace, scale): AsyncGenerator<Row> {
    await using audit = await collected({ users: sized(PEOPLE, scale), seed: 1 }, workplace);
    const files = filesOf(audit);
    const times = { parse: [] as number[], judge: [] as number[] };
    const callers = (["parse", "judge"] as const).map((what) => async () => {
      times[what].push((await usageOf(what, files, workplace)).cpuUs);
    });
    for (let round = 0; round < ROUNDS; round += 1) for (const call of inTurn(callers, round)) await call();
    const [parse, judge] = [median(times.parse), median(times.judge)];
    const detail = `${(judge / 1e6).toFixed(1)} s over ${(parse / 1e6).toFixed(1)} s`;
    yield ours("ruleTime", judge / parse, detail);
    yield { budget: "ruleMemoryGrowth", values: { ours: await growthOf(files, workplace) } };
    const empty = await heldBy("empty", files);
    const [keep, judging] = [(await heldBy("keep", files)) - empty, (await heldBy("judge", files)) - empty];
    yield ours("ruleMemory", Math.round(keep), `${Math.round(judging)} with findings`);
  },
};
