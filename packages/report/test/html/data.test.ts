/** What the writer encodes, the page decodes. Its search, filters and sorting find what a plain loop finds. */
import { printable } from "@rollcall/audit";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodedTable } from "../../page/src/data/decode.js";
import { decodedRow } from "../../page/src/data/details.js";
import { wordsIn } from "../../page/src/data/search.js";
import { Selector } from "../../page/src/data/select.js";
import { SharedTexts as Unpacker } from "../../page/src/data/shared-texts.js";
import { textOf } from "../../page/src/data/texts.js";
import { visible } from "../../page/src/data/visible.js";
import { encodedDetails } from "../../src/html/encode/details.js";
import { folded } from "../../src/html/encode/order.js";
import { SharedTexts } from "../../src/html/encode/shared-texts.js";
import { encodedTable } from "../../src/html/encode/table.js";
import { MARK } from "../../src/html/format.js";
import type { Cell, ColumnKind } from "../../src/tables/table.js";
import { NOBODY, tableOf } from "../reported.js";

const KINDS = { text: "text", number: "number", list: "list", flag: "flag", severity: "severity" } as const;
const WORDS = ["Zoë", "zoe", "Łukasz", "group 2", "group 10", "", `${MARK}0000`, "a|b", "0042", "</script>", "\u202e"];

const word = fc.oneof(fc.constantFrom(...WORDS), fc.string({ unit: "binary", maxLength: 6 }));
const cellOf = (known: fc.Arbitrary<Cell>): fc.Arbitrary<Cell> =>
  fc.oneof(
    { weight: 6, arbitrary: known },
    fc.constant(null),
    fc.record({ unknown: fc.constantFrom("forbidden", "503") }),
  );
const row = fc.tuple(
  cellOf(word),
  cellOf(fc.oneof(fc.integer({ min: -3, max: 300 }), fc.double({ noNaN: true, noDefaultInfinity: true }))),
  cellOf(fc.array(word, { maxLength: 3 })),
  cellOf(fc.boolean()),
  cellOf(fc.constantFrom("critical", "low", "info", "high")),
);
const rows = fc.array(row, { maxLength: 40 });

async function tableFrom(cells: readonly (readonly Cell[])[], texts: readonly string[] = []) {
  const { bytes } = await encodedTable(tableOf(KINDS, cells), NOBODY, new SharedTexts(texts));
  return decodedTable(bytes as Uint8Array<ArrayBuffer>, new Unpacker(texts));
}

const exact = (value: Cell) => JSON.stringify(value, (_, one) => (Object.is(one, -0) ? 0 : one));

describe("a table of the file", () => {
  test("has every value as it was", async () => {
    await fc.assert(
      fc.asyncProperty(rows, fc.uniqueArray(word), async (cells, texts) => {
        const table = await tableFrom(cells, texts);
        const read = Array.from({ length: table.length }, (_, at) =>
          table.columns.map((_, column) => table.value(column, at)),
        );
        expect(read.map((one) => one.map(exact))).toEqual(cells.map((one) => one.map(exact)));
      }),
    );
  });

  test("keeps more values than two bytes count", async () => {
    const cells = Array.from({ length: 70_000 }, (_, at) => [`user ${at}`]);
    const { bytes } = await encodedTable(tableOf({ text: "text" }, cells), NOBODY);
    const table = decodedTable(bytes as Uint8Array<ArrayBuffer>);
    expect(table.columns[0]?.codeBytes).toBe(4);
    expect([0, 9, 65_536, 69_999].map((at) => table.value(0, at))).toEqual([
      "user 0",
      "user 9",
      "user 65536",
      "user 69999",
    ]);
  });

  test("sorts numbers as numbers, names without accents, severities by gravity, and none and not read last both ways", async () => {
    const cells: Cell[][] = [
      ["Group 10", 10, [], true, "info"],
      [null, null, null, null, null],
      ["Łukasz", 9, ["b"], false, "critical"],
      [{ unknown: "403" }, { unknown: "403" }, [], null, "low"],
      ["group 2", -1, ["a"], true, "high"],
      ["Zoë", 100, ["a", "c"], false, "medium"],
    ];
    const table = await tableFrom(cells);
    const sorted = (column: number, isDescending = false) =>
      [...new Selector(table).rows({ sort: { column, isDescending } })].map((at) => table.text(column, at));
    expect(sorted(0)).toEqual(["group 2", "Group 10", "Łukasz", "Zoë", "", "not read: 403"]);
    expect(sorted(0, true)).toEqual(["Zoë", "Łukasz", "Group 10", "group 2", "", "not read: 403"]);
    expect(sorted(1)).toEqual(["-1", "9", "10", "100", "", "not read: 403"]);
    expect(sorted(3)).toEqual(["no", "no", "yes", "yes", "", ""]);
    expect(sorted(4)).toEqual(["critical", "high", "medium", "low", "info", ""]);
  });
});

describe("a selection", () => {
  const kinds: readonly ColumnKind[] = Object.values(KINDS);

  /** The rows that a loop finds. */
  function naive(
    cells: readonly (readonly Cell[])[],
    query: string,
    wanted: ReadonlySet<string> | undefined,
  ): number[] {
    const texts = cells.map((one) => one.map((cell, column) => textOf(cell, kinds[column] ?? "text")));
    return texts.flatMap((one, at) => {
      const hasAll = wordsIn(query).every((part) => one.some((text) => folded(text).includes(part)));
      return hasAll && (wanted?.has(one[4] ?? "") ?? true) ? [at] : [];
    });
  }

  test("finds what a loop finds, and neither loses nor repeats a row when it sorts", async () => {
    const queries = fc.oneof(fc.constantFrom("zoe", "GROUP 2", "not read", "  ", "yes 0042"), word);
    await fc.assert(
      fc.asyncProperty(rows, queries, fc.boolean(), fc.nat({ max: 4 }), async (cells, query, isFiltered, column) => {
        const table = await tableFrom(cells);
        const selector = new Selector(table);
        const codes = new Set([0]);
        const wanted = isFiltered ? new Set([table.textOfCode(4, 0)]) : undefined;
        const filters = isFiltered ? [{ column: 4, codes }] : [];
        const found = naive(cells, query, wanted);
        expect([...selector.rows({ query, filters })]).toEqual(found);
        const sorted = selector.rows({ query, filters, sort: { column, isDescending: false } });
        expect([...sorted].sort((one, other) => one - other)).toEqual(found);
        for (const [at, one] of sorted.entries()) {
          const next = sorted[at + 1];
          if (next !== undefined) expect(table.code(column, one)).toBeLessThanOrEqual(table.code(column, next));
        }
        const counts = selector.values(column, sorted);
        expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(found.length);
      }),
    );
  });

  test("finds a telephone number however it is written, and names without accents", async () => {
    const table = await tableFrom([
      ["+442071001234", 1, [], true, "low"],
      ["Zoë Łęcka", 2, [], true, "low"],
    ]);
    const found = (query: string) => [...new Selector(table).rows({ query })];
    for (const query of ["+44 20 7100 1234", "(020) 7100-1234".replace("(0", "("), "7100 1234"])
      expect(found(query), query).toEqual([0]);
    expect(found("lecka ZOE")).toEqual([1]);
    expect(found("zoe 7100")).toEqual([]);
  });

  test("is prepared before somebody searches, one column at a time", async () => {
    const table = await tableFrom([["Zoë", 1, [], true, "low"]]);
    const selector = new Selector(table);
    let waits = 0;
    await selector.prepare(async () => {
      waits += 1;
    });
    expect(waits).toBe(table.columns.length);
    table.textOfCode = () => expect.unreachable("the text is there already");
    expect([...selector.rows({ query: "zoe" })]).toEqual([0]);
  });
});

describe("details", () => {
  const key = fc.constantFrom("name", "email", "plans", "queues", "userId");
  const detail = fc.dictionary(key, fc.oneof(word, fc.jsonValue({ maxDepth: 2 })), { noNullPrototype: true });

  test("have every field as it was, and no field that was not there", async () => {
    await fc.assert(
      fc.property(fc.array(detail, { minLength: 1, maxLength: 30 }), fc.uniqueArray(word), (given, texts) => {
        const block = JSON.parse(JSON.stringify(encodedDetails(given, new SharedTexts(texts))));
        const unpacker = new Unpacker(texts);
        const read = given.map((_, at) => unpacker.whole(decodedRow(block, at)));
        expect(read).toEqual(JSON.parse(JSON.stringify(given)));
        expect(decodedRow(block, given.length)).toBeUndefined();
      }),
    );
  });
});

test("the page shows what nobody sees as a terminal does", () => {
  for (let unit = 0; unit < 0x10000; unit += 1) {
    const text = `a${String.fromCharCode(unit)}b`;
    if (visible(text) !== printable(text)) expect(visible(text), unit.toString(16)).toBe(printable(text));
  }
  expect(visible("\u{e0041}")).toBe(printable("\u{e0041}"));
  expect(visible("\u202egpj.exe")).toBe("\\u202egpj.exe");
});
