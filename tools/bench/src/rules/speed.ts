import { join } from "node:path";
import { temporaryFolder } from "@rollcall/config/files";
import { measured } from "../audit/measured-process.ts";
import { sized } from "../audit/sized.ts";
import type { Row } from "../row.ts";
import { run } from "../run.ts";
import { inTurn, median } from "../statistics.ts";
import type { Measurement } from "../suite.ts";
import type { Workplace } from "../workplace.ts";
import { collected } from "./collected.ts";

const PEOPLE = 20_000;
const ROUNDS = 3;
/** How often the same users are judged again, under other ids, to see what each more costs. */
const TIMES = 5;
const SCRIPT = join(import.meta.dirname, "judge-lines.ts");

async function cpuOf(what: "parse" | "judge", files: readonly string[], { env, scratch }: Workplace): Promise<number> {
  await using own = await temporaryFolder("judge", scratch);
  const { cpuUs } = await measured({ name: what, args: [SCRIPT, what, ...files], env, folder: own.path });
  return cpuUs;
}

/** Bytes that a judge holds of each user, after a collection. `empty` is a judge without rules. */
async function heldBy(what: "judge" | "empty", files: readonly string[]): Promise<number> {
  const at = async (times: number) => {
    const printed = await run(process.execPath, ["--expose-gc", SCRIPT, what, ...files, String(times)], process.cwd());
    return JSON.parse(printed) as { users: number; held: number };
  };
  const [few, many] = [await at(1), await at(TIMES)];
  return (many.held - few.held) / (many.users - few.users);
}

export const speed: Measurement = {
  note: `**CPU time and memory.** The records of ${PEOPLE.toLocaleString("en")} people are read from records.ndjson, line by line. One process parses each line. Another parses it, makes the clean user, and judges it by all rules. The figure is the ratio of the medians of ${ROUNDS} runs in turns.
For the memory the same users are judged ${TIMES} times, under other ids, and the heap after a collection is compared. What a judge without rules holds, such as names and own numbers, does not count.`,
  async *measure(workplace, scale): AsyncGenerator<Row> {
    await using audit = await collected({ users: sized(PEOPLE, scale), seed: 1 }, workplace);
    const files = ["records.ndjson", "context.ndjson"].map((name) => join(audit.folder, name));
    const times = { parse: [] as number[], judge: [] as number[] };
    const callers = (["parse", "judge"] as const).map((what) => async () => {
      times[what].push(await cpuOf(what, files, workplace));
    });
    for (let round = 0; round < ROUNDS; round += 1) for (const call of inTurn(callers, round)) await call();
    const [parse, judge] = [median(times.parse), median(times.judge)];
    const detail = `${(judge / 1e6).toFixed(1)} s over ${(parse / 1e6).toFixed(1)} s`;
    yield { budget: "ruleTime", values: { ours: { value: judge / parse, detail } } };
    yield {
      budget: "ruleMemory",
      values: { ours: { value: Math.round((await heldBy("judge", files)) - (await heldBy("empty", files))) } },
    };
  },
};
