import { type JudgedAudit, type JudgingOptions, judgeAudit, publishAudit } from "@rollcall/audit/journal";
import { DEFAULT_CONFIG, Judge, type Judgement, type JudgeOptions, RULES } from "@rollcall/audit/rules";
import { judgingRules } from "./read-by.js";

/** How an audit is judged. */
export interface JudgingRequest
  extends Pick<JudgeOptions, "asOf" | "onVerdict">,
    Pick<JudgingOptions, "write" | "onUser" | "stop"> {
  /** The ids of the rules to judge by. @default those that the audit was made for */
  readonly rules?: readonly string[] | undefined;
}

/**
 * Judges the audit in a folder with the rules of this version. In a history, the newest judged audit becomes the latest.
 *
 * @throws JournalError, and the reason of `stop`
 */
export async function judged(
  folder: string,
  { asOf, onVerdict, rules, ...request }: JudgingRequest = {},
): Promise<JudgedAudit> {
  const judge: JudgingOptions["judge"] = (given, selection) =>
    new Judge({ rules: judgingRules(selection, rules), config: DEFAULT_CONFIG, asOf: asOf ?? given, onVerdict });
  const audit = await judgeAudit(folder, { judge, ...request });
  if (request.write !== false) publishAudit(folder);
  return audit;
}

/** The most rules that a line names. */
const MOST_NAMED = 10;

/** Which rules judged. Empty if all did. */
export function judgedBy({ rules }: Judgement): string {
  if (rules.length === RULES.length) return "";
  const ids = rules.map(({ rule }) => rule.id);
  const more = ids.length > MOST_NAMED ? [`${ids.length - MOST_NAMED} more`] : [];
  const named = [...ids.slice(0, MOST_NAMED), ...more].join(", ");
  return `Judged by ${ids.length} of ${RULES.length} rules only: ${named}\n`;
}
