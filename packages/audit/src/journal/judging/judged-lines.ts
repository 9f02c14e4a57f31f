import type { AuditFinding, ViewedUser } from "../../changes/source.js";
import { asObject } from "../../record/wire.js";

/** Whether an object is a line of the findings. */
export function isFindingLine(value: object): value is AuditFinding {
  const { id, rule, firstSeen, subject } = value as Partial<AuditFinding>;
  return [id, rule, firstSeen].every((one) => typeof one === "string") && asObject(subject) !== undefined;
}

/** Whether an object is a line of the view. */
export function isViewLine(value: object): value is ViewedUser {
  const { platform, userId } = value as Partial<ViewedUser>;
  return (platform === "odin" || platform === "purecloud") && typeof userId === "string";
}
