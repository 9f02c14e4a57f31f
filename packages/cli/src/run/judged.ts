import { type JudgedAudit, judgeAudit } from "@rollcall/audit/journal";
import { DEFAULT_CONFIG, Judge, type JudgeOptions, RULES } from "@rollcall/audit/rules";

/** Judges the audit in a folder with the rules of this version. @throws JournalError */
export function judged(
  folder: string,
  { write, ...options }: { readonly write?: boolean } & Pick<JudgeOptions, "onVerdict"> = {},
): Promise<JudgedAudit> {
  const judge = (asOf: Date | undefined) => new Judge({ rules: RULES, config: DEFAULT_CONFIG, asOf, ...options });
  return judgeAudit(folder, { judge, write });
}
