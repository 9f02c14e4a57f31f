import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { engine } from "../../../src/core/call/by-path/engine.js";
import * as urls from "../../../src/core/call/by-path/urls.js";
import { type Params, serialize, toPairs } from "../../../src/core/call/serialize.js";
import { json, rejection, serve, table, testClient } from "../../helpers/kit.js";
import { isUnsendable } from "../../helpers/public.js";

const fillPath = (path: string, params: Params) => urls.fillPath(engine, path, params);
const toQuery = (values: Params) => urls.toQuery(engine, values);
/** Any character. To find out which strings its own unit can make, fast-check would first list all of Unicode. */
const SURROGATES = { from: 0xd800, many: 0x800 };
const unit = fc.nat({ max: 0x10ffff - SURROGATES.many }).map(
  (place) => String.fromCodePoint(place < SURROGATES.from ? place : place + SURROGATES.many),
  (character) => {
    const code = String(character).codePointAt(0) ?? 0;
    return code < SURROGATES.from ? code : code - SURROGATES.many;
  },
);
const wellFormed = fc.string({ unit, minLength: 1 }).filter((text) => text !== "." && text !== "..");

describe("path parameters", () => {
  test("any string arrives as that one segment", () => {
    fc.assert(
      fc.property(wellFormed, (text) => {
        const { pathname, search, hash, host } = new URL(`https://host.example${fillPath("/a/{id}/z", { id: text })}`);
        expect([host, search, hash]).toEqual(["host.example", "", ""]);
        const [empty, first, segment = "", last, ...rest] = pathname.split("/");
        expect([empty, first, last, rest]).toEqual(["", "a", "z", []]);
        expect(decodeURIComponent(segment)).toBe(text);
      }),
      { examples: [["a/b"], ["a?b#c"], ["..%2f"], ["%2e%2e"], ["..."], ["\\"], ["\t"], ["ü 😀"], ["a@b.c"]] },
    );
  });

  test.each([".", "..", "", undefined, null, Number.NaN, Infinity, {}, ["a"], new Date(Number.NaN), "\ud800"])(
    "%o is refused by name",
    (value) => {
      for (const fill of [
        () => fillPath("/things/{thingId}", { thingId: value }),
        () => serialize("getThing", table.getThing, { thingId: value }),
      ])
        expect(fill).toThrow(
          expect.objectContaining({
            name: "TypeError",
            message: expect.stringMatching(/^(getThing|\/thi.*): .*"thingId"/),
          }),
        );
    },
  );

  test("a number is sent as it prints", () => {
    expect(fillPath("/things/{thingId}", { thingId: 7 })).toBe("/things/7");
    expect(fillPath("/things/{thingId}", { thingId: true })).toBe("/things/true");
  });

  test("a slash reaches a real server inside its segment, and a refused value never does", async () => {
    const { url, requests } = await serve((response) => json(response, {}));
    const client = testClient(url);
    await client.getThing({ thingId: "a/../b" });
    expect(await rejection(client.getThing({ thingId: ".." }))).toBeInstanceOf(TypeError);
    expect(requests.map((request) => request.url)).toEqual(["/api/v2/things/a%2F..%2Fb"]);
  });
});

describe("query parameters", () => {
  test("any names and values come back from a query parser, arrays exploded, in order", () => {
    const scalar = fc.oneof(fc.string({ unit }), fc.integer(), fc.boolean());
    const values = fc.dictionary(fc.string({ unit, minLength: 1 }), fc.oneof(scalar, fc.array(scalar)));
    fc.assert(
      fc.property(values, (query) => {
        const { searchParams } = new URL(`https://host.example/?${toQuery(query)}`);
        const expected = Object.entries(query).flatMap(([name, value]) =>
          (Array.isArray(value) ? value : [value]).map((item) => [name, String(item)]),
        );
        expect([...searchParams]).toEqual(expected);
      }),
    );
  });

  test("false, 0 and the empty string are sent, undefined is not, dates are ISO 8601", () => {
    const since = new Date(Date.UTC(2026, 0, 2, 3, 4, 5));
    expect(toQuery({ a: false, b: 0, c: "", d: undefined, since })).toBe(
      "a=false&b=0&c=&since=2026-01-02T03%3A04%3A05.000Z",
    );
  });

  test("arrays explode, and join with commas only where the table says so", () => {
    const pathOf = (params: Params) => serialize("getThing", table.getThing, { thingId: "a", ...params }).path;
    expect(pathOf({ expand: ["a b", "c,d"], ids: ["1", "2,3"] })).toBe(
      "/api/v2/things/a?expand=a%20b&expand=c%2Cd&ids=1,2%2C3",
    );
    expect(pathOf({ expand: [], ids: [] })).toBe("/api/v2/things/a");
  });

  test.each([
    null,
    {},
    Number.NaN,
    Infinity,
    new Date(Number.NaN),
    [null],
    [undefined],
    [[1]],
    Symbol("s"),
    1n,
    () => 1,
  ])("%o is refused by name", (value) => {
    expect(() => toPairs(value, "getThing", "odd")).toThrow(
      expect.objectContaining({
        name: "TypeError",
        message: expect.stringContaining('getThing: parameter "odd"'),
      }),
    );
  });

  test("text that is not well-formed Unicode is refused", () => {
    expect(() => toQuery({ odd: "\udfff" })).toThrow(/"odd" must be a valid string/);
  });
});

describe("calls", () => {
  test("unknown, misspelt and missing parameters are refused before sending", async () => {
    const { url, requests } = await serve((response) => json(response, []));
    const client = testClient(url);
    const calls: [Promise<unknown>, RegExp][] = [
      [client.getThing({ thingID: "1" }), /getThing: parameter "thingID" is unknown \(known: thingId, expand/],
      [client.getThing({ thingId: "1", body: {} }), /parameter "body" is unknown/],
      [client.getThing(), /"thingId" is required/],
      [client.listThings({}), /listThings: parameter "name" is required/],
      [client.listThings({ name: [] }), /"name" is required/],
      [client.postThing({}), /postThing: parameter "body" is required/],
      [client.postThing({ body: () => 1 }), /parameter "body" is required/],
      [client.getThing("1" as never), /parameters must be one object/],
      [client.getThing(null as never), /parameters must be one object/],
    ];
    for (const [call, message] of calls) {
      const error = await rejection(call);
      expect(error).toBeInstanceOf(TypeError);
      expect((error as TypeError).message).toMatch(message);
    }
    expect(requests).toEqual([]);
  });

  test("header parameters, falsy bodies and an empty array body are sent", async () => {
    const { url, requests } = await serve((response) => json(response, {}));
    const client = testClient(url);
    await client.getThing({ thingId: "1", "If-Match": 7 });
    for (const body of [false, 0, "", [], null]) await client.postThing({ body });
    expect(requests[0]?.headers["if-match"]).toBe("7");
    expect(requests.slice(1).map(({ body }) => body)).toEqual(["false", "0", '""', "[]", "null"]);
    expect(requests[1]?.headers["content-type"]).toBe("application/json");
    expect(requests[0]?.headers["content-type"]).toBeUndefined();
  });

  test("a header of the options goes before a header parameter", async () => {
    const { url, requests } = await serve((response) => json(response, {}));
    await testClient(url).getThing({ thingId: "1", "If-Match": "a" }, { headers: { "If-Match": "b" } });
    expect(requests[0]?.headers["if-match"]).toBe("b");
  });

  test("the whole call is path, query, headers and body", () => {
    expect(
      serialize("getThing", table.getThing, {
        thingId: "a",
        ids: ["1", "2"],
        expand: ["x", "y"],
        "If-Match": "e",
      }),
    ).toEqual({
      path: "/api/v2/things/a?expand=x&expand=y&ids=1,2",
      headers: { "If-Match": "e" },
      body: undefined,
    });
  });
});

test("isUnsendable knows a value that no request can carry, and not a parameter that is missing or unknown", async () => {
  const client = testClient("http://x.example");
  const call = (params: Record<string, unknown>) => rejection(client.getThing(params));
  for (const thingId of ["..", "", "\ud800", {}]) {
    const error = await call({ thingId });
    expect(isUnsendable(error)).toBe(true);
    expect(error).toMatchObject({ name: "TypeError", parameter: "thingId" });
  }
  expect(await call({ thingId: "1", expand: Number.NaN })).toMatchObject({ parameter: "expand" });
  for (const params of [{}, { thingId: "1", other: 1 }, { thingId: [] }]) {
    const error = await call(params);
    expect(error).toBeInstanceOf(TypeError);
    expect(isUnsendable(error)).toBe(false);
  }
  for (const other of [null, "TypeError", { parameter: "x" }]) expect(isUnsendable(other)).toBe(false);
});
