/**
 * `node judge-lines.ts parse|judge|keep|empty|match RECORDS CONTEXT TIMES`: parses an audit's lines, or judges them too, with all
 * rules or with none. With `keep`, the rules find nothing before the end, so a judge holds only what they keep of users. `match`
 * only matches people. Each user is read so many times, each time as another person. With a part of one, only that part of the
 * users is read. Prints the users and the bytes that a judge, or a matcher with its result, holds.
 */
import { readFileSync } from "node:fs";
import { normalise, type OdinRecord, type PureCloudRecord } from "@rollcall/audit";
import { Matcher } from "@rollcall/audit/people";
import type { Rule } from "@rollcall/audit/rules";
import { linesIn } from "../lines-in.ts";
import { scopeOf, WHOLE } from "../people/organisation.ts";
import { anotherPerson } from "./another-person.ts";

type What = "parse" | "judge" | "keep" | "empty" | "match";

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

const rules = { parse: [], empty: [], match: [], judge: RULES, keep: RULES.map(onlyKeeping) }[what as What];
const judge = what === "parse" || what === "match" ? undefined : new Judge({ rules, config: DEFAULT_CONFIG });
const matcher = what === "match" ? new Matcher({ country: "US" }) : undefined;
for (const line of readFileSync(context, "utf8").trim().split("\n")) judge?.part(JSON.parse(line));
let users = 0;
for (let time = 0; time < times; time += 1) {
  let at = 0;
  for await (const line of linesIn(records)) {
    at += 1;
    if (at % every !== 0) continue;
    const record = JSON.parse(time === 0 ? line : anotherPerson(line, time)) as OdinRecord | PureCloudRecord;
    users += 1;
    const person = time === 0 ? record : { ...record, userId: `${time} ${record.userId}` };
    judge?.record(person);
    const user = matcher && normalise(person);
    if (user) matcher.add(user, scopeOf(user));
  }
}
const heap = () => {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};
const result = matcher && { matcher, people: matcher.match(WHOLE) };
const held = (judge || matcher) && globalThis.gc ? heap() : 0;
judge?.finish();
// The result is used here, so no collection before took it away.
console.log(JSON.stringify({ users, held, matched: result?.people.matched.length }));
