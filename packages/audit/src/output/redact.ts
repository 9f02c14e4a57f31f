import type { OdinRecord } from "../record/odin/record.js";
import type { Section } from "../record/outcome.js";
import type { PureCloudRecord } from "../record/purecloud/record.js";
import { asObject, asText } from "../record/wire.js";

/** What replaces a secret. */
export const REDACTED = "[redacted]";

/** Fields with a secret: passwords, passcodes, PINs, tokens. `passwordExpiresDays` has none. */
const SECRET_FIELD = /(password|passwd|passcode|secret|token|pin)$/i;

/**
 * A copy of a record that may be written to a file. Passwords, passcodes, tokens and authorization codes are masked, at any
 * depth. A description that repeats its code is masked too.
 */
export function redactRecord<R extends OdinRecord | PureCloudRecord>(record: R): R {
  const sections = Object.entries(record.sections) as [string, Section][];
  const masked = sections.map(([name, section]) => [
    name,
    section.status === "ok" ? { ...section, data: mask(section.data, name.slice(name.lastIndexOf(".") + 1)) } : section,
  ]);
  return { ...record, sections: Object.fromEntries(masked) };
}

/** Operations whose answer is a bare list of codes. */
const CODE_LISTS = new Set(["getUserOutgoingCallingPlanAuthorizationCodesCodes"]);

/**
 * The answer to a call, as it may be written to a file. It is masked by the rules of records, so a record that is made from
 * it is masked in the same way.
 */
export function redactAnswer(operation: string, answer: unknown): unknown {
  return mask(answer, CODE_LISTS.has(operation) ? "codes" : "");
}

function mask(value: unknown, field: string): unknown {
  if (Array.isArray(value)) return value.map((item) => (field === "codes" ? maskCode(item) : mask(item, field)));
  // A list with one item may come as the bare object.
  if (field === "codes") return value === null ? value : maskCode(value);
  const object = asObject(value);
  if (!object) return isSecret(field, value) ? REDACTED : value;
  return Object.fromEntries(Object.entries(object).map(([name, inner]) => [name, mask(inner, name)]));
}

/** Authorization codes are in clear on the wire, and often equal their own description (docs/facts/odin.md O-84). */
function maskCode(item: unknown): unknown {
  const object = asObject(item);
  if (!object) return REDACTED;
  const code = asText(object.code) ?? "";
  const safe = Object.entries(object).map(([name, value]) => {
    const hasCode = /code$/i.test(name) || (code !== "" && (asText(value) ?? "").includes(code));
    return [name, hasCode ? REDACTED : mask(value, name)];
  });
  return Object.fromEntries(safe);
}

function isSecret(field: string, value: unknown): boolean {
  return SECRET_FIELD.test(field) && (typeof value === "string" || typeof value === "number") && value !== "";
}
