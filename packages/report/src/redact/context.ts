import { type ContextPart, failed, type Section } from "@rollcall/audit";
import { permission, type Redaction, scopeToken } from "./treatment.js";
import { PLATFORM_WORDS } from "./words.js";

/** Fields of the wire that stay as they are: names of services and packs, counts, permissions of calling plans. */
const CLEAR: ReadonlySet<string> = new Set(["serviceName", "servicePackName"]);
const COUNTS: ReadonlySet<string> = new Set(
  (
    "limited quantity usage allowed authorized assigned licensed userCount userLimit memberCount isEnterprise default " +
    "group local tollFree toll international operatorAssisted chargeableDirectoryAssisted specialServicesI " +
    "specialServicesII premiumServicesI premiumServicesII casual urlDialing unknown outsideGroup"
  ).split(" "),
);
/** Fields that hold other fields. */
const HOLDERS: ReadonlySet<string> = new Set([
  "userServices",
  "servicePackServices",
  "departments",
  "permissions",
  "agents",
]);
const IDS: ReadonlySet<string> = new Set(["id", "userId", "serviceUserId"]);
/** Parts whose ids name users. */
const OF_USERS: ReadonlySet<string> = new Set(["deletedUsers", "huntGroups"]);
const NAMES = { roles: "role", divisions: "division", queues: "queue", deletedUsers: "person" } as const;

/** Numbers and patterns cannot be hidden and still be counted. */
const HIDDEN_PARTS = /^numbers$|DigitPlan|AuthorizationCode|TransferNumbers/;
const HIDDEN = "hidden, because this copy is redacted";

/** A part of what is read once for a scope. A field of the wire that nobody allowed is left out. */
export function contextToken({ platform, scope, part, section }: ContextPart, to: Redaction): ContextPart {
  return { platform, scope: scopeToken(scope, to), part: to.sentences(part), section: sectionToken(part, section, to) };
}

function sectionToken(part: string, section: Section, to: Redaction): Section {
  switch (section.status) {
    case "ok":
      return HIDDEN_PARTS.test(part) ? failed(HIDDEN) : { status: "ok", data: wire(part, section.data, to) };
    case "unavailable":
      return { status: section.status, reason: to.sentences(section.reason) };
    case "forbidden":
      return {
        status: section.status,
        permissions: section.permissions.map((one) => String(permission.show(one, to))),
        ...(section.notAsked && { notAsked: section.notAsked }),
      };
    case "failed": {
      const { name, status, message, retryable } = section.error;
      const error = { name: to.sentences(name), status, message: to.sentences(message), retryable };
      return { status: section.status, error, ...(section.notReturned && { notReturned: section.notReturned }) };
    }
  }
}

/** The wire value with the allowed fields only. */
function wire(part: string, value: unknown, to: Redaction): unknown {
  if (Array.isArray(value))
    return value.map((item) => (isPermission(item) ? permission.show(item, to) : wire(part, item, to)));
  if (typeof value !== "object" || value === null) return null;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) => {
      const shown = fieldOf(part, name, inner, to);
      return shown === undefined ? [] : [[name, shown]];
    }),
  );
}

const isPermission = (value: unknown): value is string => typeof value === "string";

function fieldOf(part: string, name: string, value: unknown, to: Redaction): unknown {
  if (HOLDERS.has(name)) return wire(part, value, to);
  if (COUNTS.has(name)) return isCount(value) ? value : undefined;
  if (typeof value !== "string") return undefined;
  if (CLEAR.has(name)) return value;
  if (IDS.has(name)) return part === "licenses" ? value : to.tokens(OF_USERS.has(part) ? "user" : "id", value);
  if (name === "name") return to.tokens(NAMES[part as keyof typeof NAMES] ?? "text", value);
  if (name === "departmentName" || name === "department") return to.tokens("department", value);
  return undefined;
}

/** Numbers that count, booleans, and words of calling plans. */
const isCount = (value: unknown): boolean =>
  typeof value === "number" || typeof value === "boolean" || (typeof value === "string" && isPlain(value));

const isPlain = (text: string): boolean => PLATFORM_WORDS.has(text) || /^(?:true|false|-?\d{1,6})$/.test(text);
