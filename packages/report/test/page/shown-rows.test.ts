/** The rows that a look shows are those that a plain loop finds. A filter that lies hides people. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodedTable } from "../../page/src/data/decode.js";
import { wordsIn } from "../../page/src/data/search.js";
import { Selector } from "../../page/src/data/select.js";
import { textOf } from "../../page/src/data/texts.js";
import { PLAIN_LOOK, type TableLook } from "../../page/src/router/place.js";
import { filterValues } from "../../page/src/table/filter-values.js";
import { shownColumns } from "../../page/src/table/shown-columns.js";
import { shownRows } from "../../page/src/table/shown-rows.js";
import { folded } from "../../src/html/encode/order.js";
import { encodedTable } from "../../src/html/encode/table.js";
import type { Cell } from "../../src/tables/table.js";
import { NOBODY, tableOf } from "../reported.js";

const KINDS = { name: "text", licences: "list", count: "number" } as const;
const word = fc.constantFrom("Zoë", "zoe", "a", "b", "", "not read: 403", "a, b");
const cell = (known: fc.Arbitrary<Cell>): fc.Arbitrary<Cell> =>
  fc.oneof({ weight: 5, arbitrary: known }, fc.constant(null), fc.constant({ unknown: "403" }));
const rows = fc.array(
  fc.tuple(cell(word), cell(fc.array(word, { maxLength: 3 })), cell(fc.integer({ min: 0, max: 4 }))),
  { maxLength: 30 },
);

async function storedFrom(cells: readonly (readonly Cell[])[]) {
  const { bytes } = await encodedTable(tableOf(KINDS, cells), NOBODY);
  const table = decodedTable(bytes as Uint8Array<ArrayBuffer>);
  return { table, selector: new Selector(table) };
}

const look = (change: Partial<TableLook>): TableLook => ({ ...PLAIN_LOOK, ...change });

/** What a cell offers to a filter. */
const textsOf = (value: Cell): readonly string[] =>
  Array.isArray(value) && value.length > 0 ? value.map((one) => textOf(one, "text")) : [textOf(value, "text")];

describe("filters", () => {
  const texts = fc.uniqueArray(fc.oneof<fc.Arbitrary<string>[]>(word, fc.constantFrom("1", "nobody")), {
    minLength: 1,
    maxLength: 3,
  });

  test("show the rows that have one of the texts in each column, and all words", async () => {
    const column = fc.constantFrom("name", "licences", "count");
    const filters = fc.dictionary(column, texts, { maxKeys: 3, noNullPrototype: true });
    await fc.assert(
      fc.asyncProperty(rows, filters, fc.constantFrom("", "zoe", "403", "a b"), async (cells, chosen, query) => {
        const stored = await storedFrom(cells);
        const isWanted = (row: readonly Cell[]) =>
          Object.entries(chosen).every(([id, wanted]) => {
            const value = row[Object.keys(KINDS).indexOf(id)] ?? null;
            return textsOf(value).some((text) => wanted.includes(text));
          });
        const hasWords = (row: readonly Cell[]) => {
          const all = row.map((value, at) => folded(textOf(value, Object.values(KINDS)[at] ?? "text")));
          return wordsIn(query).every((part) => all.some((text) => text.includes(part)));
        };
        const found = cells.flatMap((row, at) => (isWanted(row) && hasWords(row) ? [at] : []));
        expect([...shownRows(stored, look({ filters: chosen, query }))]).toEqual(found);
      }),
    );
  });

  test("say of each text how many rows they would show", async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (cells) => {
        const stored = await storedFrom(cells);
        for (const [column, { id }] of stored.table.columns.entries())
          for (const { text, count } of filterValues(stored.table, column))
            expect(shownRows(stored, look({ filters: { [id]: [text] } })).length, `${id} ${text}`).toBe(count);
      }),
    );
  });

  test("of a column that the table lacks show nothing", async () => {
    const stored = await storedFrom([["a", [], 1]]);
    expect(shownRows(stored, look({ filters: { elsewhere: ["a"] } })).length).toBe(0);
  });
});

test("a look that nobody changed shows the gravest first, and a chosen order counts", async () => {
  const table = tableOf({ severity: "severity", name: "text" }, [
    ["low", "a"],
    ["critical", "c"],
    [null, "b"],
    ["high", "d"],
  ]);
  const { bytes } = await encodedTable(table, NOBODY);
  const data = decodedTable(bytes as Uint8Array<ArrayBuffer>);
  const stored = { table: data, selector: new Selector(data) };
  const names = (change: Partial<TableLook>) => [...shownRows(stored, look(change))].map((row) => data.text(1, row));
  expect(names({})).toEqual(["c", "d", "a", "b"]);
  expect(names({ sort: { column: "name", isAscending: false } })).toEqual(["d", "c", "b", "a"]);
  expect(shownColumns(data, ["name", "severity"])).toEqual([0, 1]);
  expect(shownColumns(data, ["elsewhere"])).toEqual([0, 1]);
});
