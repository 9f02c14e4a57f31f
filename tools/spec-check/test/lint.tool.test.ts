import { describe, expect, it } from "vitest";
import type { Case } from "./lint/case.ts";
import { configCases } from "./lint/config-cases.ts";
import { extensionCases } from "./lint/extension-cases.ts";
import { bundleChanged, lintChanged } from "./lint/lint.ts";
import { pluginCases } from "./lint/plugin-cases.ts";

describe("the good spec", () => {
  it.each(["odin", "purecloud"] as const)("has no findings as %s", async (api) => {
    expect(await lintChanged(api, [])).toEqual([]);
  });
});

describe.each([
  ["the plugin finds", pluginCases],
  ["the plugin finds an extension with", extensionCases],
  ["redocly.yaml makes redocly find", configCases],
])("%s", (_title, cases) => {
  it.each(cases)("$name", async (one: Case) => {
    const findings = await lintChanged(one.api ?? "purecloud", [one]);
    const own = findings.filter((finding) => finding.rule === one.rule);
    expect(own, JSON.stringify(findings, null, 2)).toMatchObject([{ file: one.at ?? one.file, line: one.line }]);
    expect(own[0]?.message).toMatch(one.message);
  });
});

it("does not advise to delete what a misspelt $ref meant", async () => {
  const change = { file: "paths/rooms.yaml", find: "parameters/trace.yaml", put: "parameters/trcae.yaml" };
  const findings = await lintChanged("purecloud", [change]);
  expect(findings).toMatchObject([{ file: "paths/rooms.yaml", line: 23, message: expect.stringContaining("$ref") }]);
});

it("accepts a page size whose operation pages by `after`, or says why it does not page", async () => {
  const file = "paths/rooms.yaml";
  const find = "x-pagination: { style: page, items: rooms, size: pageSize, page: pageNumber, maxSize: 100 }";
  const after = "x-pagination: { style: after, items: rooms, size: pageSize, after: pageNumber, next: nextUri }";
  const answer = {
    file,
    find: "properties:\n              rooms:",
    put: "properties:\n              nextUri: { type: string }\n              rooms:",
  };
  expect(await lintChanged("purecloud", [{ file, find, put: after }, answer])).toEqual([]);
  expect(await lintChanged("purecloud", [{ file, find, put: "x-unpaged: The rooms fit into one answer." }])).toEqual(
    [],
  );
});

it("says in words which fields of a request are ignored, also next to a reference", async () => {
  const file = "components/schemas/Search.yaml";
  const spec = await bundleChanged([
    { file, find: "x-since: 44.0.0", put: "x-since: 44.0.0, x-ignored: true" },
    { file, find: "$ref: Room.yaml", put: "$ref: Room.yaml, description: The room., x-ignored: inferred" },
  ]);
  const { properties } = (spec as { components: { schemas: Record<string, { properties: object }> } }).components
    .schemas.Search as { properties: Record<string, object> };
  expect(properties.order).toMatchObject({ description: "Has no effect.", "x-ignored": true });
  expect(properties.room).toMatchObject({ description: "The room. Has no effect (inferred)." });
});

it("makes a list or its row of a list whose only row may be bare, and keeps the limits of the list", async () => {
  const file = "paths/rooms.yaml";
  const spec = await bundleChanged([
    { file, find: "x-list-only: Rooms are many.", put: "x-bare-row: true, description: The rooms., maxItems: 9" },
  ]);
  const { post } = (spec as { paths: Record<string, Record<string, { responses: object }>> }).paths["/rooms"] ?? {};
  const row = { $ref: "#/components/schemas/Room" };
  expect(post?.responses).toMatchObject({
    200: {
      content: {
        "application/json": {
          schema: {
            properties: {
              rooms: {
                "x-bare-row": true,
                description: "The rooms. One row may be a bare object.",
                anyOf: [{ type: "array", maxItems: 9, items: row }, row],
              },
            },
          },
        },
      },
    },
  });
  expect(JSON.stringify(post)).not.toContain('"type":"array","maxItems":9,"items":{"$ref":"components');
});

it("gives to each operation what every operation has, except what it leaves out or has itself", async () => {
  const spec = await bundleChanged([
    { file: "paths/rooms.yaml", find: "x-seed: false", put: 'x-seed: false\n  x-without: ["503", X-Trace]' },
    {
      file: "paths/login.yaml",
      find: '"401":\n      $ref: ../components/responses/NotFound.yaml\n',
      put: '"401":\n      $ref: ../components/responses/NotFound.yaml\n    "503":\n      description: Nobody logs in now.\n',
    },
  ]);
  const shared = { $ref: "#/components/responses/NotFound" };
  const { "/login": login, "/rooms": rooms } = (
    spec as { paths: Record<string, Record<string, { responses: object }>> }
  ).paths;
  expect(rooms?.get?.responses).toMatchObject({
    200: { headers: { "X-Trace": { $ref: "#/components/headers/Trace" } } },
    404: shared,
    503: shared,
  });
  expect(rooms?.post).not.toHaveProperty("x-without");
  expect(Object.keys(rooms?.post?.responses ?? {})).toEqual(["200", "404"]);
  expect(rooms?.post?.responses).not.toHaveProperty(["200", "headers"]);
  expect(login?.post?.responses).toMatchObject({ 401: shared, 503: { description: "Nobody logs in now." } });
});

it("shows the examples that `pnpm examples` wrote, after those by hand", async () => {
  const answers = "answers:\n  getRooms.loft: { summary: Another, value: [{ state: closed }] }\n";
  const refusals = "refusals:\n  getRooms.cellar: { summary: None, value: { code: none } }\n";
  const bad = {
    file: "paths/rooms.yaml",
    find: '"404":',
    put: '"400":\n      $ref: ../components/responses/NotFound.yaml\n    "404":',
  };
  const made = { file: "components/examples/getRooms.people.yaml", find: "", put: answers + refusals };
  const spec = await bundleChanged([bad, made]);
  const { paths, components } = spec as {
    paths: Record<
      string,
      Record<string, { responses: Record<string, { content: Record<string, { examples: object }> }> }>
    >;
    components: { examples: Record<string, object> };
  };
  const responses = paths["/rooms"]?.get?.responses ?? {};
  const names = (status: string) => Object.keys(responses[status]?.content["application/json"]?.examples ?? {});
  expect(names("200")).toEqual(["estate", "loft"]);
  expect(names("400").at(-1)).toBe("cellar");
  expect(names("400").length).toBeGreaterThan(1);
  expect(responses["404"]).toEqual({ $ref: "#/components/responses/NotFound" });
  expect(components.examples["getRooms.loft"]).toMatchObject({ summary: "Another" });
  expect(components.examples["getRooms.cellar"]).toMatchObject({ summary: "None" });
});
