import { type JudgedAudit, type JudgingOptions, judgeAudit } from "@rollcall/audit/journal";
import { DEFAULT_CONFIG, Judge, type JudgeOptions, RULES } from "@rollcall/audit/rules";
import { type OnBoth, OnBothCounter } from "@rollcall/report";

/** How an audit is judged. */
export interface JudgingRequest
  extends Pick<JudgeOptions, "asOf" | "onVerdict">,
    Pick<JudgingOptions, "write" | "onUser" | "stop"> {}

/** An audit with what the rules say of it, and who is on both platforms. */
export interface JudgedFolder extends JudgedAudit {
  readonly onBoth: OnBoth;
}

/** Judges the audit in a folder with the rules of this version. @throws JournalError, and the reason of `stop` */
export async function judged(folder: string, request: JudgingRequest = {}): Promise<JudgedFolder> {
  const { asOf, onVerdict, onUser, ...options } = request;
  const counter = new OnBothCounter();
  const judge = (given: Date | undefined) =>
    new Judge({ rules: RULES, config: DEFAULT_CONFIG, asOf: asOf ?? given, onVerdict });
  const audit = await judgeAudit(folder, {
    ...options,
    judge,
    onUser: (user) => {
      counter.add(user);
      onUser?.(user);
    },
  });
  return { ...audit, onBoth: counter.onBoth };
}
