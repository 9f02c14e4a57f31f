/** A link carries how somebody looks at a table, and a link that cannot be read leads to the overview. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { hashOf, OVERVIEW, type Place, placeOf, tableHash } from "../../page/src/router/place.js";

const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 8 });
const id = fc.stringMatching(/^[a-zA-Z]{1,12}$/);
const look = fc.record({
  query: fc.oneof(fc.constant(""), text),
  filters: fc.dictionary(id, fc.array(text, { minLength: 1, maxLength: 3 }), { maxKeys: 3, noNullPrototype: true }),
  sort: fc.option(fc.record({ column: id, isAscending: fc.boolean() }), { nil: undefined }),
  columns: fc.option(fc.array(id, { minLength: 1, maxLength: 4 }), { nil: undefined }),
});
const place: fc.Arbitrary<Place> = fc.oneof(
  fc.constant(OVERVIEW),
  fc.record({
    view: fc.constant("table" as const),
    table: id.filter((one) => one !== "person" && one !== "overview"),
    look,
  }),
  fc.record({
    view: fc.constant("person" as const),
    platform: fc.constantFrom("odin" as const, "purecloud" as const),
    userId: text,
  }),
);

test("a link leads to where it was made", () => {
  fc.assert(
    fc.property(place, (one) => {
      expect(placeOf(hashOf(one))).toEqual(one);
    }),
  );
});

test("links read as people write them", () => {
  expect(tableHash("users", { query: "smith", sort: { column: "name", isAscending: false } })).toBe(
    "#/users?q=smith&sort=-name",
  );
  expect(placeOf("#/findings?is.severity=high&is.severity=critical")).toMatchObject({
    table: "findings",
    look: { filters: { severity: ["high", "critical"] } },
  });
});

test.each(["", "#", "#/", "#/person", "#/person/odin", "#/person/elsewhere/1", "#/%E0%A4%A"])(
  "what %j leads to can be shown",
  (hash) => {
    const { view } = placeOf(hash);
    expect(view).toBe(hash.includes("%E0") ? "table" : "overview");
  },
);

test("a filter may have the name of something that every object has", () => {
  expect(placeOf("#/users?is.constructor=x")).toMatchObject({ look: { filters: { constructor: ["x"] } } });
});
