import { redactText } from "@rollcall/clients/core";
import { CODES_SECTION, ownNumbersOf } from "../record/odin/codes.js";
import type { OdinRecord } from "../record/odin/record.js";
import type { Section } from "../record/outcome.js";
import type { PureCloudRecord } from "../record/purecloud/record.js";
import { asItems, listed } from "../record/wire.js";
import { CODES_OPERATION, maskedCodes, maskedPlan } from "./codes.js";
import { mask, maskServices } from "./mask.js";

export { REDACTED } from "../record/odin/codes.js";

/**
 * A copy of a record that may be written to a file. Everything below the name of a secret is masked: passwords, passcodes, PINs,
 * tokens, authorization codes. Of a block that no spec types, only known fields stay. A masked authorization code says
 * whether it can be guessed, and has a token that is the same for equal codes. The token means something within one run only.
 */
export function redactRecord<R extends OdinRecord | PureCloudRecord>(record: R): R {
  const sections = Object.entries(record.sections) as [string, Section][];
  const masked = sections.map(([name, section]) => {
    const field = name.slice(name.lastIndexOf(".") + 1);
    if (name !== CODES_SECTION || section.status !== "ok") return [name, redacted(section, field)];
    const numbers = record.platform === "odin" ? ownNumbersOf(record.sections.user) : undefined;
    return [name, { ...section, data: maskedPlan(section.data, field, numbers) }];
  });
  return { ...record, sections: Object.fromEntries(masked) };
}

/**
 * A copy of a section of a context that may be written to a file. Its name is no secret's, although it may read like one. The
 * calling plan of authorization codes holds more than codes.
 */
export const redactPart = (section: Section): Section => redacted(section, "");

/** @param name the name of the field that holds the data */
function redacted(section: Section, name: string): Section {
  switch (section.status) {
    case "ok":
      return { ...section, data: mask(section.data, name) };
    // The words of a section that was not read are the platform's, so they may quote secrets.
    case "unavailable":
      return { ...section, reason: redactText(section.reason) };
    case "forbidden":
      return { ...section, permissions: section.permissions.map((permission) => redactText(permission)) };
    case "failed":
      return { ...section, error: { ...section.error, message: redactText(section.error.message) } };
  }
}

/**
 * The answer to a call, as it may be written to a file. It is masked by the rules of records, so a record that is made from
 * it is masked in the same way.
 */
export function redactAnswer(operation: string, answer: unknown): unknown {
  if (operation === "getUserServiceSettings") return maskServices(answer);
  // The user's numbers are in another answer. So a code that only they make weak is not marked.
  const codes = operation === CODES_OPERATION ? asItems(listed(answer, "code")) : undefined;
  if (codes) return maskedCodes(codes, undefined);
  // A bare list has no other name than that of its operation.
  return mask(answer, Array.isArray(answer) ? operation : "");
}
