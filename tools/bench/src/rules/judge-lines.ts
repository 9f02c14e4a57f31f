/**
 * `node judge-lines.ts parse|judge|keep|empty RECORDS CONTEXT TIMES`: parses an audit's lines, or judges them too, with all rules
 * or with none. With `keep`, the rules find nothing before the end, so a judge holds only what they keep of users. Each user is
 * read so many times, each time as another person. With a part of one, only that part of the users is read. Prints the users and
 * the bytes that a judge holds.
 */
import { createReadStream, readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import type { OdinRecord, PureCloudRecord } from "@rollcall/audit";
import type { Rule } from "@rollcall/audit/rules";
import { anotherPerson } from "./another-person.ts";

type What = "parse" | "judge" | "keep" | "empty";

const [what, records = "", context = "", given = "1"] = process.argv.slice(2);
const times = Number(given);
const every = Math.max(1, Math.round(1 / times));
const { DEFAULT_CONFIG, Judge, RULES } = await import("@rollcall/audit/rules");
const CLEAR = { outcome: "clear", evidence: [] } as const;

/** The rule without the verdicts that need no other user. */
function onlyKeeping(rule: Rule): Rule {
  if (rule.platform === "both" || rule.platform === "chain") return rule;
  const look = (sight: never) => {
    const verdict = rule.look(sight);
    return "later" in verdict ? verdict : CLEAR;
  };
  return { ...rule, look } as Rule;
}

const rules = { parse: [], empty: [], judge: RULES, keep: RULES.map(onlyKeeping) }[what as What];
const judge = what === "parse" ? undefined : new Judge({ rules, config: DEFAULT_CONFIG });
for (const line of readFileSync(context, "utf8").trim().split("\n")) judge?.part(JSON.parse(line));
let users = 0;
for (let time = 0; time < times; time += 1) {
  let at = 0;
  for await (const line of createInterface({ input: createReadStream(records) })) {
    at += 1;
    if (at % every !== 0) continue;
    const record = JSON.parse(time === 0 ? line : anotherPerson(line, time)) as OdinRecord | PureCloudRecord;
    users += 1;
    judge?.record(time === 0 ? record : { ...record, userId: `${time} ${record.userId}` });
  }
}
const heap = () => {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};
const held = judge && globalThis.gc ? heap() : 0;
judge?.finish();
console.log(JSON.stringify({ users, held }));
