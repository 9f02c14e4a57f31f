/**
 * `node judge-lines.ts parse|judge|empty RECORDS CONTEXT TIMES`: parses an audit's lines, or judges them too, with all rules or
 * with none. Each user is read so many times, under another id each time. Prints the users and the bytes that a judge holds.
 */
import { createReadStream, readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import type { OdinRecord, PureCloudRecord } from "@rollcall/audit";

const [what, records = "", context = "", times = "1"] = process.argv.slice(2);
const { DEFAULT_CONFIG, Judge, RULES } = await import("@rollcall/audit/rules");
const judge =
  what === "parse" ? undefined : new Judge({ rules: what === "judge" ? RULES : [], config: DEFAULT_CONFIG });
for (const line of readFileSync(context, "utf8").trim().split("\n")) judge?.part(JSON.parse(line));
let users = 0;
for (let time = 0; time < Number(times); time += 1) {
  for await (const line of createInterface({ input: createReadStream(records) })) {
    const record = JSON.parse(line) as OdinRecord | PureCloudRecord;
    users += 1;
    judge?.record(time === 0 ? record : { ...record, userId: `${time} ${record.userId}` });
  }
}
const heap = () => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
};
const held = judge && globalThis.gc ? heap() : 0;
judge?.finish();
console.log(JSON.stringify({ users, held }));
