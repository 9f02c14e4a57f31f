import { expect, test } from "vitest";
import { rate, type Subject } from "../../src/spec/house-rules.ts";
import type { RedoclyChange } from "../../src/spec/redocly.ts";

const field = "#/components/schemas/User/properties/name";

function modified(property: string, before: unknown, now: unknown, more: Partial<RedoclyChange> = {}): RedoclyChange {
  const side = (value: unknown) => ({ pointer: `${field}/${property}`, value });
  const sides = { base: side(before), revision: side(now) };
  return {
    path: field,
    typeName: "Schema",
    kind: "modified",
    impact: "patch",
    verdicts: [],
    property,
    ...sides,
    ...more,
  };
}

function come(kind: "added" | "removed", pointer: string, impact: RedoclyChange["impact"]): RedoclyChange {
  const side = { pointer, value: {} };
  return {
    path: pointer,
    typeName: "Schema",
    kind,
    impact,
    verdicts: [],
    [kind === "added" ? "revision" : "base"]: side,
  };
}

const sent = { answered: false, openEnum: false };
const answered = { answered: true, openEnum: false };
const open = { answered: true, openEnum: true };

type Known = { answered: boolean; openEnum: boolean };

test.each<[string, RedoclyChange, Known, string, string]>([
  ["a default that changes", modified("default", 25, 50), sent, "breaking", "default"],
  ["a default that goes", modified("default", 25, undefined), sent, "breaking", "default"],
  ["a default that we learn of", modified("default", undefined, 25), sent, "minor", "default"],
  ["a wider enum that we send", modified("enum", ["a"], ["a", "b"]), sent, "minor", "enum"],
  ["a narrower enum that we send", modified("enum", ["a", "b"], ["a"]), sent, "breaking", "enum"],
  ["a wider open enum in answers", modified("enum", ["a"], ["a", "b"], { impact: "major" }), open, "minor", "enum"],
  ["a wider closed enum in answers", modified("enum", ["a"], ["a", "b"]), answered, "breaking", "enum"],
  ["a narrower open enum in answers", modified("enum", ["a", "b"], ["a"]), open, "breaking", "enum"],
  ["an enum with a value for another", modified("enum", ["a"], ["b"]), open, "breaking", "enum"],
  ["an enum where we sent anything", modified("enum", undefined, ["a"]), sent, "breaking", "enum"],
  ["an enum where answers held anything", modified("enum", undefined, ["a"]), open, "minor", "enum"],
  ["an enum that goes", modified("enum", ["a"], undefined), open, "breaking", "enum"],
  ["an enum of what we send that goes", modified("enum", ["a"], undefined), sent, "minor", "enum"],
  ["an enum in another order", modified("enum", ["a", "b"], ["b", "a"], { impact: "minor" }), open, "patch", "order"],
  ["a list of one type for the one", modified("type", "string", ["string"]), answered, "patch", "order"],
  ["required fields in another order", modified("required", ["a", "b"], ["b", "a"]), answered, "patch", "order"],
  ["a limit that goes", modified("maximum", 9, undefined), sent, "minor", "limit"],
  ["a limit of what is answered", modified("maximum", 9, undefined), answered, "patch", "redocly"],
  ["a limit that comes", modified("maximum", undefined, 9, { impact: "major" }), sent, "breaking", "redocly"],
  ["other fields that are accepted now", modified("additionalProperties", false, undefined), sent, "minor", "limit"],
  ["a branch less in an answer", come("removed", `${field}/oneOf/1`, "patch"), answered, "minor", "retyped"],
  ["a branch less where it breaks", come("removed", `${field}/oneOf/1`, "major"), answered, "breaking", "redocly"],
  [
    "a call that needs no login",
    { ...come("removed", "#/security/0", "patch"), typeName: "SecurityRequirement" },
    sent,
    "minor",
    "retyped",
  ],
  ["a deprecation", modified("deprecated", undefined, true), sent, "minor", "deprecated"],
  ["a field of a request that goes", come("removed", field, "patch"), sent, "breaking", "field removed"],
  ["a type that only widens for callers", modified("type", "string", ["string", "null"]), sent, "minor", "retyped"],
  ["a field that answers always have now", modified("required", [], ["name"]), answered, "minor", "retyped"],
  [
    "a type that redocly calls major",
    modified("type", "string", "number", { impact: "major" }),
    answered,
    "breaking",
    "redocly",
  ],
  ["a new field", come("added", field, "minor"), answered, "minor", "redocly"],
  ["a description", modified("description", "a", "b"), answered, "patch", "redocly"],
])("%s", (_, change, { answered, ...known }, impact, rule) => {
  const subject: Subject = { change, where: { answered, within: "", last: "" }, ...known };
  expect(rate(subject)).toEqual({ impact, rule });
});
