import { type JudgedAudit, type JudgingOptions, judgeAudit, publishAudit } from "@rollcall/audit/journal";
import { Judge, type Judgement, type JudgeOptions, RULES } from "@rollcall/audit/rules";
import { type Judging, USUAL_JUDGING } from "../config/judging.js";
import { judgingRules } from "./read-by.js";

/** How an audit is judged. */
export interface JudgingRequest
  extends Pick<JudgeOptions, "asOf" | "onVerdict">,
    Pick<JudgingOptions, "write" | "into" | "onUser" | "stop"> {
  /** The ids of the rules to judge by. @default those that the audit was made for */
  readonly rules?: readonly string[] | undefined;
  /** @default what holds without a configuration */
  readonly judging?: Judging | undefined;
}

/**
 * Judges the audit in a folder with the rules of this version. In a history, the newest judged audit becomes the latest.
 *
 * @throws JournalError, and the reason of `stop`
 */
export async function judged(
  folder: string,
  { asOf, onVerdict, rules, judging = USUAL_JUDGING, ...request }: JudgingRequest = {},
): Promise<JudgedAudit> {
  const { known, config } = judging;
  const judge: JudgingOptions["judge"] = (given, selection) =>
    new Judge({ rules: judgingRules(selection, rules, known), config, asOf: asOf ?? given, onVerdict });
  const audit = await judgeAudit(folder, { judge, ...request });
  if (request.write !== false && request.into === undefined) publishAudit(folder);
  return audit;
}

/** The most rules that a line names. */
const MOST_NAMED = 10;

/** Which rules judged. Empty if all did. @param known all rules that are not off */
export function judgedBy({ rules, config }: Judgement, known = RULES): string {
  const all = known.filter(({ id }) => config.rules[id] !== "off");
  if (rules.length === all.length) return "";
  const ids = rules.map(({ rule }) => rule.id);
  const more = ids.length > MOST_NAMED ? [`${ids.length - MOST_NAMED} more`] : [];
  const named = [...ids.slice(0, MOST_NAMED), ...more].join(", ");
  return `Judged by ${ids.length} of ${all.length} rules only: ${named}\n`;
}
