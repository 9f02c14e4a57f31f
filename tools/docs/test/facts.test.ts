import { expect, test } from "vitest";
import { factsOf } from "../src/links/citations.ts";
import { readDocPage } from "./pages/doc-page.ts";

const PAGES = [
  "docs/facts/odin.md",
  "docs/facts/odin-groups.md",
  "docs/facts/odin-services.md",
  "docs/facts/odin-identity.md",
  "docs/facts/purecloud.md",
  "docs/facts/purecloud-writes.md",
];
const pages = PAGES.map((path) => [path, readDocPage(path).text] as const);

/** A fact of a table, by the names of its columns. */
function rowsOf(text: string): Record<string, string>[] {
  let header: string[] = [];
  return text.split("\n").flatMap((line) => {
    if (!line.startsWith("|")) return [];
    const cells = line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim());
    if (cells[0] === "id" || cells[0] === "name" || cells[0] === "degree") header = cells;
    if (!/^[OP]-\d+$/.test(cells[0] ?? "")) return [];
    return [Object.fromEntries(header.map((name, index) => [name, cells[index] ?? ""]))];
  });
}

test.each(pages)("%s has at most 4,000 words", (_, text) => {
  expect(text.split(/\s+/).length).toBeLessThanOrEqual(4000);
});

test("an id stands for one fact", () => {
  const ids = pages.flatMap(([, text]) => factsOf(text));
  expect(ids.length).toBeGreaterThan(150);
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(pages)("each fact of %s has a degree, and a source unless it is inferred", (_, text) => {
  const without = rowsOf(text).filter(({ question, degree, path, source }) => {
    if (question !== undefined) return false;
    const known = degree ?? path ?? "";
    return !/^(found|named|practice|inferred)\b/.test(known) || (source === "" && known !== "inferred");
  });
  expect(without).toStrictEqual([]);
});
