import type { ContextPart } from "../../record/context.js";
import type { OdinRecord } from "../../record/odin/record.js";
import type { PureCloudRecord } from "../../record/purecloud/record.js";
import { DEFAULT_CONFIG, type RulesConfig } from "./config.js";
import { type Subject, usersIn } from "./finding.js";
import { Judge } from "./judge.js";
import type { Rule } from "./rule.js";
import type { Verdict } from "./verdict.js";

/** What a rule is tried on. */
export interface Trial {
  readonly records: readonly (OdinRecord | PureCloudRecord)[];
  readonly context?: readonly ContextPart[];
  readonly config?: RulesConfig;
  /** The time that ages are judged by. @default that of each record */
  readonly asOf?: Date;
  /** Why not all users are among the records. @default all are */
  readonly partial?: string;
  /** Why numbers of the organisation may be missing. @default none is */
  readonly withoutNumbers?: string;
}

/**
 * What one rule says of each user, by the user's id. For tests of rules. A user whom the rule does not judge is absent. Both users
 * of a person have the verdict on the person.
 *
 * @example
 * verdictsOf(myRule, { records: [record] }).get(record.userId)?.outcome; // "found"
 */
export function verdictsOf(rule: Rule, trial: Trial): ReadonlyMap<string, Verdict> {
  const { records, context = [], config = DEFAULT_CONFIG, asOf, partial, withoutNumbers } = trial;
  const verdicts = new Map<string, Verdict>();
  const onVerdict = (_: Rule, subject: Subject, verdict: Verdict) => {
    for (const { userId } of usersIn(subject)) verdicts.set(userId, verdict);
  };
  const judge = new Judge({ rules: [rule], config, asOf, onVerdict });
  for (const part of context) judge.part(part);
  for (const record of records) judge.record(record);
  if (partial !== undefined) {
    for (const platform of rule.platform === "odin" || rule.platform === "purecloud"
      ? [rule.platform]
      : (["odin", "purecloud"] as const))
      judge.partial(platform, partial);
  }
  if (withoutNumbers !== undefined) judge.withoutNumbers(withoutNumbers);
  judge.finish();
  return verdicts;
}
