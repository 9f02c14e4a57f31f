/** Reports of a made-up package, and what is reported when they differ. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { compareReports } from "../../src/api/commands.ts";
import { findOffers, offersOf } from "../../src/api/published.ts";
import { commandReport, entryReports, specsReport } from "../../src/api/reports.ts";
import { checkout } from "../kit.ts";

const folder = mkdtempSync(join(tmpdir(), "rollcall-reports-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("an entry by conditions is an error, and not skipped", () => {
  const exports = { ".": { types: "./dist/index.d.ts", default: "./dist/index.js" } };
  expect(() => offersOf({ name: "@rollcall/rooms", exports }, "/rooms")).toThrow("exports . by conditions. Do:");
});

test("a package offers its entries and commands, or its specs, and nothing else", () => {
  const offers = offersOf(
    {
      name: "@rollcall/rooms",
      exports: {
        ".": "./dist/index.js",
        "./deep/er": "./dist/deep/er.js",
        "./package.json": "./package.json",
        "./halls.json": "./dist/halls.json",
      },
      bin: { rooms: "./dist/main.js" },
    },
    "/rooms",
  );
  expect(offers).toEqual([
    { kind: "entry", report: "rooms.api.md", folder: "/rooms", types: join("/rooms/dist/index.d.ts") },
    { kind: "entry", report: "rooms.deep.er.api.md", folder: "/rooms", types: join("/rooms/dist/deep/er.d.ts") },
    { kind: "command", report: "rooms.command.md", command: "rooms", main: join("/rooms/dist/main.js") },
  ]);
  const specs = {
    name: "@rollcall/halls",
    exports: { "./halls.json": "./halls.json", "./package.json": "./package.json" },
  };
  const report = "halls.api.md";
  expect(offersOf(specs, "/halls")).toEqual([{ kind: "specs", report, exports: ["./halls.json", "./package.json"] }]);
});

test("every published package of the checkout has a report, and no two the same one", async () => {
  const reports = (await findOffers(checkout)).map(({ report }) => report);
  expect(new Set(reports).size).toBe(reports.length);
  expect(reports).toEqual(
    expect.arrayContaining([
      "audit.api.md",
      "clients.core.api.md",
      "clients.odin.api.md",
      "clients.purecloud.api.md",
      "report.api.md",
      "rollcall.command.md",
      "sandbox.api.md",
      "specs.api.md",
    ]),
  );
});

test("an entry: what can be imported, with its types; what it hides is not in it", async () => {
  writeFileSync(join(folder, "package.json"), '{ "name": "rooms", "version": "0.0.0", "type": "module" }');
  writeFileSync(
    join(folder, "part.d.ts"),
    "export interface Room {\n\t/** Its id. */\n\tid: string;\n}\nexport declare const hidden: number;\n",
  );
  writeFileSync(
    join(folder, "index.d.ts"),
    'import type { Room } from "./part.js";\nexport type { Room };\n/** One. */\nexport declare function getRoom(id: string): Room;\n',
  );
  const [report] = await entryReports(folder, [join(folder, "index.d.ts")]);
  expect(report).toContain("export function getRoom(id: string): Room;");
  expect(report).toMatch(/^export interface Room \{\n {4}id: string;\n\}$/m);
  expect(report).not.toContain("hidden");
});

test("a command: its help, and that of the commands it names", async () => {
  const main = join(folder, "main.mjs");
  writeFileSync(
    main,
    'console.log(process.argv[2] === "--help" ? "Usage: rooms\\n\\n  rooms list --help   more" : "help of " + process.argv[2]);',
  );
  expect(await commandReport("rooms", main)).toBe(
    "# The command rooms\n\nWritten by `pnpm api:update`. Do not edit.\n\n" +
      "## rooms\n\n```text\nUsage: rooms\n\n  rooms list --help   more\n```\n\n## rooms list\n\n```text\nhelp of list\n```\n",
  );
});

test("the specs: every operation with its parameters", () => {
  const parameter = (name: string, required: boolean) => ({ name, required, in: "query" as const });
  const operation = {
    operationId: "getRooms",
    parameters: [parameter("id", true), parameter("floor", false)],
    requestBody: {},
    deprecated: true,
  };
  const report = specsReport({ odin: { paths: { "/rooms": { get: operation } } }, purecloud: {} }, ["./odin.json"]);
  expect(report).toContain("- `@rollcall/specs/odin.json`");
  expect(report).toContain("\ngetRooms: GET /rooms (id, floor?, body) deprecated\n");
});

test("the differences are reported, with the line to run", () => {
  const now = new Map([
    ["a.md", "one\ntwo\n"],
    ["b.md", "same"],
    ["d.md", "new"],
  ]);
  const committed = new Map([
    ["a.md", "one\nthree\n"],
    ["b.md", "same"],
    ["c.md", "old"],
  ]);
  const remedy = "Do: pnpm api:update, and read the diff: is it meant, and does a changeset name it?";
  expect(compareReports(committed, now, "api")).toEqual([
    `api/a.md is not what the package offers. ${remedy}\n  - three\n  + two`,
    `api/c.md is of nothing that we publish. ${remedy}`,
    `api/d.md is missing. ${remedy}`,
  ]);
  expect(compareReports(now, now, "api")).toEqual([]);
});
