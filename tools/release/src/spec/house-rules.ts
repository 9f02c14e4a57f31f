/**
 * What we rate otherwise than `redocly diff`, and why. A maintainer who wonders about a rating reads this file: the first
 * rule that knows a change rates it, and where none does, redocly's rating stands (major is breaking).
 *
 * What callers see of methods (there or gone, permissions, pages) is in method-rules.ts: redocly does not know it.
 */

import type { Impact } from "../versions/impact.ts";
import { isField, isLimit, isNamedSchema, pointerOf, sameMembers, valuesOf } from "./change-facts.ts";
import type { Where } from "./pointer.ts";
import type { RedoclyChange } from "./redocly.ts";

/** What a rule may look at. */
export interface Subject {
  readonly change: RedoclyChange;
  readonly where: Where;
  /** A named enum that an answer can hold: codegen leaves it open, so that callers must expect other values anyway. */
  readonly openEnum: boolean;
  /** In a type that no operation uses: redocly does not know whether it is sent or answered, but it can be imported. */
  readonly unused?: boolean;
}

interface HouseRule {
  readonly name: string;
  /** The impact, or undefined where the rule has nothing to say. */
  rate(subject: Subject): Impact | undefined;
}

const houseRules: readonly HouseRule[] = [
  {
    // Redocly: minor or major. The same values in another order, or a list of one for the one: nobody sees it.
    name: "order",
    rate: ({ change }) => {
      if (!["enum", "required", "type"].includes(change.property ?? "")) return undefined;
      return sameMembers(change.base?.value, change.revision?.value) ? "patch" : undefined;
    },
  },
  {
    // Redocly: patch. Whoever leaves a parameter out gets something else than before, without any error. A default that we
    // did not know before changes nothing for anybody: it is news.
    name: "default",
    rate: ({ change }) => {
      if (change.property !== "default") return undefined;
      return change.base?.value === undefined ? "minor" : "breaking";
    },
  },
  {
    // Redocly: patch for a wider enum that we send, major for one that is answered. Both only add, as long as the enum is
    // open where it is answered. A value that goes takes a member of `Known…` with it, and code that names it.
    name: "enum",
    rate: ({ change, where, openEnum }) => {
      if (change.property !== "enum") return undefined;
      const before = valuesOf(change, "base");
      const now = valuesOf(change, "revision");
      if (before === undefined) return where.answered ? "minor" : "breaking";
      // What we sent is still taken, and more; who reads one has to expect anything.
      if (now === undefined) return where.answered ? "breaking" : "minor";
      if (before.some((value) => !now.includes(value))) return "breaking";
      return where.answered && !openEnum ? "breaking" : "minor";
    },
  },
  {
    // Redocly: patch. Editors strike it through from then on, and code that forbids deprecated calls stops passing its lint:
    // that is news, and it must come with a version that callers notice. What follows from it is in gate.ts.
    name: "deprecated",
    rate: ({ change }) => (change.property === "deprecated" ? "minor" : undefined),
  },
  {
    // Redocly: patch where only we send it and the object is open. TypeScript refuses the field all the same.
    name: "field removed",
    rate: ({ change }) => (change.kind === "removed" && isField(change) ? "breaking" : undefined),
  },
  {
    // Redocly: patch. Each schema is a type that can be imported by its name.
    name: "type removed",
    rate: ({ change }) => {
      if (!isNamedSchema(change)) return undefined;
      return change.kind === "removed" ? "breaking" : "minor";
    },
  },
  {
    // Redocly: minor, for it asks only whether calls break.
    name: "unused type",
    rate: ({ change, unused }) => {
      const narrows = change.property === "type" || (change.property === "required" && change.kind === "modified");
      return unused === true && narrows ? "breaking" : undefined;
    },
  },
  {
    // Redocly: patch. What a platform takes beyond what it took is news.
    name: "limit",
    rate: ({ change, where }) => {
      const limits = isLimit(change) && change.impact === "patch";
      return limits && !where.answered ? "minor" : undefined;
    },
  },
  {
    // Redocly: patch where nothing breaks. One of several types comes or goes: the type differs.
    name: "branch",
    rate: ({ change }) => {
      const branch = change.kind !== "modified" && /\/(oneOf|anyOf|allOf)\/\d+$/.test(pointerOf(change));
      return branch && change.impact === "patch" ? "minor" : undefined;
    },
  },
  {
    // Redocly: patch. A call that asked for less than before is open to more callers.
    name: "security",
    rate: ({ change }) =>
      change.typeName === "SecurityRequirement" && change.impact === "patch" ? "minor" : undefined,
  },
  {
    // Redocly: patch where nothing breaks (a parameter takes more, an answer holds less). The types differ: that is news.
    name: "retyped",
    rate: ({ change }) => {
      const retyped = change.property === "type" || change.property === "required";
      return retyped && change.impact === "patch" ? "minor" : undefined;
    },
  },
];

/** Rates a change: by the first rule that knows it, or else as redocly does. */
export function rate(subject: Subject): { readonly impact: Impact; readonly rule: string } {
  for (const rule of houseRules) {
    const impact = rule.rate(subject);
    if (impact !== undefined) return { impact, rule: rule.name };
  }
  const { impact } = subject.change;
  return { impact: impact === "major" ? "breaking" : impact, rule: "redocly" };
}
