import fc from "fast-check";
import { expect, test } from "vitest";
import { csvOf } from "../../src/csv/csv.js";
import { guarded } from "../../src/csv/guard.js";
import { NOBODY, tableOf } from "../reported.js";

const KINDS = { text: "text", phone: "phone", number: "number", flag: "flag", list: "list", money: "money" } as const;

async function csv(...given: Parameters<typeof csvOf>): Promise<string> {
  let text = "";
  for await (const piece of csvOf(...given)) text += piece;
  return text;
}

/** The cells of a file, as a program reads them that splits at this delimiter, and knows quotation marks. */
function readCsv(text: string, delimiter: string): string[][] {
  const rows: string[][] = [[]];
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^${delimiter}\r\n]*))(${delimiter}|\r\n|$)`, "gy");
  for (const [all, quoted, bare, end] of text.replace(/^\ufeff/, "").matchAll(cell)) {
    if (all === "") break;
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? "");
    if (end === "\r\n") rows.push([]);
  }
  return rows.slice(0, -1);
}

test("a file has a byte order mark, one line a row, and each kind of cell", async () => {
  const rows = [
    ['Zoë; Ltd, "A"', "+442071001234", 3, true, ["a", "b"], 1.5],
    [null, "0042", { unknown: "forbidden: telephony" }, false, [], null],
  ] as const;
  expect(await csv(tableOf(KINDS, rows), NOBODY)).toBe(
    '\ufefftext,phone,number,flag,list,money\r\n"Zoë; Ltd, ""A""",+442071001234,3,true,a; b,1.50\r\n,0042,not read: forbidden: telephony,false,,\r\n',
  );
});

test("another delimiter separates the cells", async () => {
  const text = await csv(tableOf(KINDS, [["a;b", "1234", 1, true, [], 0]]), NOBODY, { delimiter: ";" });
  expect(text.split("\r\n")[1]).toBe('"a;b",1234,1,true,,0.00'.replaceAll(",", ";"));
});

test("only telephone numbers and extensions keep a sign in front", () => {
  for (const text of ["+442071001234", "0042", "4003", "+442071001234; +442071001235"])
    expect(guarded(text)).toBe(text);
  for (const text of [
    "+44 20",
    "=1",
    "+1+cmd|' /C calc'!A0",
    "-12",
    "+",
    "+442071001234; =1",
    "+442071001234 - +442071001239",
  ])
    expect(guarded(text)).toBe(`'${text}`);
  for (const sign of ["=", "+", "-", "@", "\t", "\r", "\uff1d", "\uff0b", "\uff0d", "\uff20"])
    expect(guarded(`${sign}1`)).toBe(`'${sign}1`);
});

test("a number keeps every byte in a column of any kind, alone and in a list", async () => {
  const text = await csv(
    tableOf({ a: "text", b: "list", c: "phone" }, [["+442071001234", ["+12125550100"], "+33123"]]),
    NOBODY,
  );
  expect(text.split("\r\n")[1]).toBe("+442071001234,+12125550100,+33123");
});

/** What a spreadsheet would compute. A cell of numbers alone is none. */
const FORMULA = /^(?!\+\d{2,15}(?:; \+?\d{2,15})*$)[=+@\-\r\uff1d\uff0b]/;

test("no cell is a formula, whichever delimiter a program expects", async () => {
  const hostile = fc.stringMatching(/^[=+@\-;,|"'\t\r\n a1\uff1d\uff0b]{0,12}$/);
  await fc.assert(
    fc.asyncProperty(
      hostile,
      fc.constantFrom(",", ";", "\t"),
      fc.constantFrom(",", ";", "\t"),
      async (text, own, other) => {
        const file = await csv(tableOf({ a: "text", b: "list" }, [[text, [text, text]]]), NOBODY, {
          delimiter: own as ",",
        });
        for (const cell of readCsv(file, other).flat()) expect(cell.replace(/^\t+/, "")).not.toMatch(FORMULA);
        for (const cell of readCsv(file, own).flat()) expect(cell).not.toMatch(/^[\t\r]/);
        expect(readCsv(file, own)).toHaveLength(2);
      },
    ),
  );
});
