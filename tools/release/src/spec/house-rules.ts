/**
 * Where we rate a change differently from `redocly diff`, and why. The first rule that applies rates the change. If none applies,
 * redocly's rating stands (major is breaking). Methods, permissions and pages are in method-rules.ts, because redocly does not know them.
 */
import type { Impact } from "../versions/impact.ts";
import type { Where } from "./pointer.ts";
import { isField, isLimit, pointerOf, type RedoclyChange, sameMembers, valuesOf } from "./redocly.ts";

export interface Subject {
  readonly change: RedoclyChange;
  readonly where: Where;
  /** The change is in a named enum that an answer can contain. Codegen makes it open, so callers must expect other values. */
  readonly openEnum: boolean;
}

/** Undefined if the rule does not apply. */
type Rule = (subject: Subject) => Impact | undefined;

const houseRules: Readonly<Record<string, Rule>> = {
  // Redocly says minor or major. Nobody notices another order, or a list of one value instead of that value.
  order: ({ change: { property = "", base, revision } }) =>
    ["enum", "required", "type"].includes(property) && sameMembers(base?.value, revision?.value) ? "patch" : undefined,

  // Redocly says patch. A caller who leaves the parameter out gets a different answer, without an error. A default that the spec did
  // not know before changes nothing for callers.
  default: ({ change: { property, base } }) =>
    property !== "default" ? undefined : base?.value === undefined ? "minor" : "breaking",

  // Redocly says patch for a wider enum that we send, major for one in answers. Both only add, if the enum is open in answers. A
  // removed value removes a member of `Known…`, and breaks code that names it.
  enum: ({ change, where: { answered }, openEnum }) => {
    if (change.property !== "enum") return undefined;
    const [before, now] = [valuesOf(change, "base"), valuesOf(change, "revision")];
    if (before === undefined) return answered ? "minor" : "breaking";
    // Requests may still send the old values. Code that reads an answer must now expect any value.
    if (now === undefined) return answered ? "breaking" : "minor";
    if (before.some((value) => !now.includes(value))) return "breaking";
    return answered && !openEnum ? "breaking" : "minor";
  },

  // Redocly says patch. Editors strike the name through, and lint rules may forbid the call. Callers must notice the version. The
  // consequences are in gates/spec-changesets.ts.
  deprecated: ({ change }) => (change.property === "deprecated" ? "minor" : undefined),

  // Redocly says patch for a field of an open object that only callers send. TypeScript refuses the field.
  "field removed": ({ change }) => (change.kind === "removed" && isField(change) ? "breaking" : undefined),

  // Redocly says patch. The platform accepts more than before.
  limit: ({ change, where }) => (isLimit(change) && change.impact === "patch" && !where.answered ? "minor" : undefined),

  // Redocly says patch if nothing breaks. A parameter takes more, an answer holds less, or one of several types appears or disappears,
  // so the types differ. A call that asks for less is open to more callers.
  retyped: ({ change: { kind, property = "", typeName, impact, ...change } }) => {
    if (impact !== "patch") return undefined;
    const isBranch = kind !== "modified" && /\/(oneOf|anyOf|allOf)\/\d+$/.test(pointerOf(change));
    const differs = isBranch || typeName === "SecurityRequirement" || ["type", "required"].includes(property);
    return differs ? "minor" : undefined;
  },
};

export function rate(subject: Subject): { readonly impact: Impact; readonly rule: string } {
  for (const [rule, apply] of Object.entries(houseRules)) {
    const impact = apply(subject);
    if (impact !== undefined) return { impact, rule };
  }
  const { impact } = subject.change;
  return { impact: impact === "major" ? "breaking" : impact, rule: "redocly" };
}
