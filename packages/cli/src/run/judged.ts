import { type JudgedAudit, type JudgingOptions, judgeAudit, publishAudit } from "@rollcall/audit/journal";
import { DEFAULT_CONFIG, Judge, type JudgeOptions, RULES } from "@rollcall/audit/rules";

/** How an audit is judged. */
export interface JudgingRequest
  extends Pick<JudgeOptions, "asOf" | "onVerdict">,
    Pick<JudgingOptions, "write" | "onUser" | "stop"> {}

/**
 * Judges the audit in a folder with the rules of this version. In a history, the newest judged audit becomes the latest.
 *
 * @throws JournalError, and the reason of `stop`
 */
export async function judged(
  folder: string,
  { asOf, onVerdict, ...request }: JudgingRequest = {},
): Promise<JudgedAudit> {
  const judge = (given: Date | undefined) =>
    new Judge({ rules: RULES, config: DEFAULT_CONFIG, asOf: asOf ?? given, onVerdict });
  const audit = await judgeAudit(folder, { judge, ...request });
  if (request.write !== false) publishAudit(folder);
  return audit;
}
