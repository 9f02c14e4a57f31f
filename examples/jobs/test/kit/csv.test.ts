import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listOf, readCsv } from "../../src/kit/csv.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "csv-"));
});
afterAll(() => rm(folder, { recursive: true }));

const SHAPE = { needed: ["email"], optional: ["name"] } as const;

async function read(
  text: string | Uint8Array,
  shape: { needed: readonly "email"[]; optional?: readonly "name"[] } = SHAPE,
) {
  const path = join(folder, "people.csv");
  await writeFile(path, text);
  return readCsv(path, shape);
}

describe("readCsv", () => {
  test.each([
    ["commas", "email,name\na@x.example,Ada\n"],
    ["semicolons and CRLF, as spreadsheets write", "email;name\r\na@x.example;Ada\r\n"],
    ["tabs", "email\tname\na@x.example\tAda"],
    ["a byte order mark, capitals and spaces", "\ufeffEMAIL, Name\n a@x.example , Ada \n\n"],
    ["quotation marks", '"email","name"\n"a@x.example","Ada"\n'],
    ["other columns in another order", "id,name,email\n1,Ada,a@x.example\n"],
  ])("%s", async (_, text) => {
    expect(await read(text)).toEqual([{ email: "a@x.example", name: "Ada", label: "people.csv:2 a@x.example" }]);
  });

  test("a quoted cell keeps delimiters, quotation marks and line breaks, and lines are counted as an editor does", async () => {
    const rows = await read('email,name\na@x.example,"Ada ""A"", the\nfirst"\nb@x.example,\n');
    expect(rows).toEqual([
      { email: "a@x.example", name: 'Ada "A", the\nfirst', label: "people.csv:2 a@x.example" },
      { email: "b@x.example", name: "", label: "people.csv:4 b@x.example" },
    ]);
  });

  test.each([
    ["", "people.csv is empty. Its first line must name the column email"],
    ["mail,name\n", "people.csv:1 lacks the column email"],
    ["email,name\na@x.example,A\n,B\n", "people.csv:3 has no email"],
    ["email,Name,name\na@x.example,A,B\n", "people.csv:1 has the column name twice"],
    ["email,name,team\na@x.example,Ash, Ada,B\n", "people.csv:2 has 4 cells, and the first line has 3. Put a cell"],
    ["email,name\na@x.example\n", "people.csv:2 has 1 cells, and the first line has 2"],
    ["email\nA@x.example\n\na@X.example\n", "people.csv:4 repeats a@X.example, which is in line 2"],
    ['email,name\na@x.example,"A\nB\n', "people.csv:2 has a quotation mark that is not closed, or text after it"],
    [Uint8Array.from([0x65, 0xff]), 'people.csv is not UTF-8. Save it as "CSV UTF-8"'],
  ])("%j is refused with its place", async (text, message) => {
    await expect(read(text)).rejects.toThrow(message);
  });

  test("empty cells at the end of a row are no cells, as spreadsheets write them", async () => {
    expect(await read("email,name\na@x.example,Ada,,\n")).toMatchObject([{ name: "Ada" }]);
  });

  test("a cell of many megabytes is read, and is refused without its last quotation mark", async () => {
    const name = "a".repeat(10_000_000);
    expect((await read(`email,name\na@x.example,"${name}"\n`))[0]?.name).toHaveLength(name.length);
    await expect(read(`email,name\na@x.example,"${name}\n`)).rejects.toThrow("people.csv:2 has a quotation mark");
  });

  test.skipIf(process.platform === "win32")("a file with secrets that others can read is refused", async () => {
    const path = join(folder, "tokens.csv");
    await writeFile(path, "email\na@x.example\n", { mode: 0o640 });
    await expect(readCsv(path, { ...SHAPE, secret: true })).rejects.toThrow(
      /holds secrets, and others can read it\. Run chmod 600 /,
    );
    await chmod(path, 0o600);
    expect(await readCsv(path, { ...SHAPE, secret: true })).toHaveLength(1);
  });

  test("a missing file is refused", async () => {
    await expect(readCsv(join(folder, "none.csv"), SHAPE)).rejects.toThrow(/none\.csv cannot be read \(ENOENT\)$/);
  });
});

test("a cell with a list gives its members", () =>
  expect(listOf(" Sales;; Field Service ")).toEqual(["Sales", "Field Service"]));
