import { type JudgedAudit, judgeAudit } from "@rollcall/audit/journal";
import { DEFAULT_CONFIG, Judge, type JudgeOptions, RULES } from "@rollcall/audit/rules";

/** How an audit is judged. */
export interface JudgingRequest extends Pick<JudgeOptions, "asOf" | "onVerdict"> {
  /** Whether the files are written. @default true */
  readonly write?: boolean;
}

/** Judges the audit in a folder with the rules of this version. @throws JournalError */
export function judged(folder: string, { write, asOf, onVerdict }: JudgingRequest = {}): Promise<JudgedAudit> {
  const judge = (given: Date | undefined) =>
    new Judge({ rules: RULES, config: DEFAULT_CONFIG, asOf: asOf ?? given, onVerdict });
  return judgeAudit(folder, { judge, write });
}
