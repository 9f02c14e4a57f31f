import { asObject } from "../../record/wire.js";

/** What was judged of a user, without the user's own values. */
export interface JudgedUser {
  readonly platform: "odin" | "purecloud";
  readonly userId: string;
  /** The ids of the findings. */
  readonly findings: readonly string[];
  /** The ids of the rules that could not judge the user. */
  readonly notEvaluated: readonly string[];
}

/** How a line of the view begins. The ids before the user's are those of the group. */
const WHO =
  /^\{"platform":"(odin|purecloud)"(?:,"(?:serviceProviderId|groupId)":"(?:[^"\\]|\\.)*")*,"userId":("(?:[^"\\]|\\.)*")/;
/** A text within JSON has no bare quotation marks, so only a field begins like this. */
const JUDGED = ',"findings":[';

/** Reads what a line of the view says of its user. The rest is not parsed, because it is long. Undefined if it is damaged. */
export function judgedUser(line: string): JudgedUser | undefined {
  const [, platform, userId] = WHO.exec(line) ?? [];
  const at = line.lastIndexOf(JUDGED);
  if (at < 0 || userId === undefined || (platform !== "odin" && platform !== "purecloud")) return undefined;
  try {
    const { findings, notEvaluated = [] } = asObject(JSON.parse(`{${line.slice(at + 1)}`)) ?? {};
    if (!Array.isArray(findings) || !Array.isArray(notEvaluated)) return undefined;
    return { platform, userId: JSON.parse(userId), findings, notEvaluated };
  } catch {
    return undefined;
  }
}
