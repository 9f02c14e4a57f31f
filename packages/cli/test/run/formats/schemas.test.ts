/** What other programs read of an audit: the published schemas, and the queries of the documentation. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { Ajv, type ValidateFunction } from "ajv";
import { afterAll, beforeAll, expect, test } from "vitest";
import { run } from "../../kit/run.js";

const require = createRequire(import.meta.url);
const root = mkdtempSync(join(tmpdir(), "rollcall-schemas-"));
const history = join(root, "audits");
const ajv = new Ajv({ allErrors: false, allowUnionTypes: true });

let folder = "";
beforeAll(async () => {
  const formats = ["--format", "json", "--format", "ndjson", "--format", "csv"];
  await run(["demo", "--users", "90", "--history", history, ...formats, "--faults", "flaky"]);
  await run(["demo", "--users", "90", "--day", "2", "--history", history, ...formats]);
  folder = join(history, "default", readdirSync(join(history, "default")).sort().at(-2) ?? "");
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const lines = (text: string): unknown[] =>
  text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));

const schemas = new Map<string, ValidateFunction>();
function expectValid(name: string, value: unknown): void {
  const validate = schemas.get(name) ?? ajv.compile(require(`@rollcall/report/schemas/${name}.json`));
  schemas.set(name, validate);
  expect(validate(value), `${name}: ${ajv.errorsText(validate.errors)} in ${JSON.stringify(value).slice(0, 300)}`).toBe(
    true,
  );
}

test.each(["view", "findings", "people", "records", "context"])("every line of %s.ndjson has its schema", (name) => {
  const all = lines(readFileSync(join(folder, `${name}.ndjson`), "utf8"));
  expect(all.length).toBeGreaterThan(10);
  for (const line of all) expectValid(name, line);
});

test.each(["audit", "coverage", "judgement", "reports"])("%s.json has its schema, and names its version", (name) => {
  const content = JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8"));
  expectValid(name, content);
  expect(content.schemaVersion).toBe(1);
});

test("every line of a comparison has its schema", async () => {
  const { stdout } = await run(["diff", history, "--json"]);
  const events = lines(stdout) as { readonly about: string }[];
  expect(new Set(events.map(({ about }) => about)).size).toBeGreaterThan(4);
  for (const event of events) expectValid("changes", event);
});

test("a schema refuses a field that nobody published, and a value of another kind", () => {
  const [user] = lines(readFileSync(join(folder, "view.ndjson"), "utf8")) as Record<string, unknown>[];
  expect(() => expectValid("view", { ...user, extra: 1 })).toThrow();
  expect(() => expectValid("view", { ...user, extension: "0042" })).toThrow();
});

test("the queries of the documentation run, and an extension keeps its zeros", async () => {
  const page = readFileSync(new URL("../../../../../docs/queries.md", import.meta.url), "utf8");
  const queries = [...page.matchAll(/```sql\n(.*?)```/gs)].map(([, query = ""]) => query);
  expect(queries.length).toBeGreaterThan(4);
  const copy = join(root, "copy");
  cpSync(folder, copy, { recursive: true });
  const database = await DuckDBInstance.create(":memory:");
  const connection = await database.connect();
  await connection.run(`SET file_search_path = '${copy.replaceAll("'", "''")}'`);
  const [abroad = []] = await Promise.all(
    queries.map((query) => rowsOf(connection, query.replace("'view.parquet'", `'${copy}/view.parquet'`))),
  );
  expect(abroad.length).toBeGreaterThan(0);
  const extensions = await rowsOf(
    connection,
    "SELECT extension.value AS e, typeof(extension.value) AS t FROM 'view.ndjson' WHERE e LIKE '0%'",
  );
  expect(extensions.length).toBeGreaterThan(0);
  for (const [extension, type] of extensions)
    expect([String(extension).startsWith("0"), type]).toEqual([true, "VARCHAR"]);
  connection.closeSync();
});

type Connection = Awaited<ReturnType<DuckDBInstance["connect"]>>;

const rowsOf = async (connection: Connection, query: string) => (await connection.runAndReadAll(query)).getRows();
