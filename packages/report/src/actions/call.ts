import type { AuditFinding } from "@rollcall/audit/changes";
import type { Remedy, UserSubject } from "@rollcall/audit/rules";
import { nameOf, usersOf } from "../subjects.js";
import { actionId, actionKey } from "./action.js";

/** The request that fixes one finding. Rollcall never sends it. */
export interface Call {
  /** The id of the action that it belongs to. */
  readonly action: string;
  /** The id of the finding. */
  readonly finding: string;
  readonly severity: AuditFinding["severity"];
  readonly name: string;
  /** The platform that takes the request. */
  readonly platform: UserSubject["platform"];
  /** The user whom it changes. `null` if the platform does not have the user yet. */
  readonly userId: string | null;
  readonly method: string;
  readonly path: string;
  readonly body: object | null;
  readonly permission: string | null;
  /** The names in braces that a person still has to fill in. */
  readonly toFillIn: readonly string[];
}

/** The request that fixes a finding. Undefined if a person fixes it by hand. */
export function callFor(finding: AuditFinding): Call | undefined {
  const { remedy, subject, id, severity } = finding;
  const { request, permission } = remedy;
  if (!request) return undefined;
  const platform = platformOf(finding);
  const user = usersOf(subject).find((one) => one.platform === platform);
  const path = user ? request.path.replaceAll(USER, encodeURIComponent(user.userId)) : request.path;
  const body = request.body === undefined ? null : (filled(request.body, user?.userId) as object);
  return {
    ...{ action: actionId(actionKey(finding)), finding: id, severity, name: nameOf(subject), platform },
    ...{ userId: user?.userId ?? null, method: request.method, path, body, permission: permission ?? null },
    toFillIn: namesIn(request, user !== undefined),
  };
}

const USER = "{userId}";

/** A request about a person goes to PureCloud if it needs a permission, because Odin names none. */
function platformOf({ subject, remedy, rule }: Pick<AuditFinding, "subject" | "remedy" | "rule">): Call["platform"] {
  if (!rule.startsWith("both-") && subject.platform !== "both") return subject.platform;
  return remedy.permission === undefined ? "odin" : "purecloud";
}

/** A body with the user's id. A text that has only a part of the name in braces stays. */
function filled(value: unknown, userId: string | undefined): unknown {
  if (value === USER) return userId ?? value;
  if (Array.isArray(value)) return value.map((part) => filled(part, userId));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, filled(part, userId)]));
}

/** The names in braces of a template. Those of the user are not left if the user is known. */
function namesIn({ path, body }: NonNullable<Remedy["request"]>, isUserKnown: boolean): readonly string[] {
  const names = `${path} ${JSON.stringify(body ?? null)}`.match(/\{[a-zA-Z]+\}/g) ?? [];
  return [...new Set(names)].filter((name) => !(isUserKnown && name === USER)).map((name) => name.slice(1, -1));
}
