import { describe, expect, it } from "vitest";
import { limitsOf, sinceOf } from "../src/spec/enrich.ts";

describe("limits as sentences", () => {
  it.each([
    [{}, []],
    [{ minimum: 1, maximum: 500 }, ["1 to 500."]],
    [{ minimum: 1 }, []],
    [{ minimum: 0 }, []],
    [{ minimum: -5 }, []],
    [{ minimum: 2 }, ["At least 2."]],
    [{ maximum: 9 }, ["At most 9."]],
    [{ minLength: 1 }, ["Not empty."]],
    [{ minLength: 0, maxLength: 1 }, ["0 to 1 character."]],
    [{ minLength: 4, maxLength: 4 }, ["Exactly 4 characters."]],
    [{ maxItems: 0 }, ["Always empty."]],
    [{ maxItems: 100, pattern: "^a" }, ["At most 100 items.", "Matches `^a`."]],
  ])("%j", (schema, sentences) => {
    expect(limitsOf(schema)).toEqual(sentences);
  });
});

describe("since", () => {
  it("is a tag for a version, a sentence for an enum's values, and nothing without", () => {
    expect(sinceOf("44.0.0")).toEqual(["@since Genesys SDK 44.0.0"]);
    expect(sinceOf("after 29.1.0")).toEqual(["@since a Genesys SDK after 29.1.0"]);
    expect(sinceOf({ a: "1.0.0", b: "2.0.0" })).toEqual([
      "Values added later (Genesys SDK): `a` (1.0.0), `b` (2.0.0).",
    ]);
    expect(sinceOf(undefined)).toEqual([]);
  });
});
