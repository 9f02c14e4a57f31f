/**
 * Prints the inventory of seed document 002 as JSON: `node test/seed/extract.ts PAGE > test/fixtures/seed-002.json`.
 * The output is committed. Run this again only to read the seed again.
 */
import { readFileSync } from "node:fs";
import type { SeedInventory, SeedOperation } from "./inventory.ts";
import { readSection } from "./section.ts";
import { ShapeTable } from "./shapes.ts";

/** Reads the whole document. Operations come in its order. */
export function extractInventory(markdown: string): SeedInventory {
  const table = new ShapeTable();
  const [, ...sections] = markdown.split(/^<a name="/m);
  const operations = sections.map((section) => {
    const [anchor = "", ...lines] = section.split(/\r?\n/);
    return readSection(anchor.slice(0, anchor.indexOf('"')), lines, table);
  });
  return {
    source: "Seed 002: UsersApi of the PureCloud JavaScript SDK 29.1.0, 2018-06-21",
    totals: countTotals(operations),
    operations,
    shapes: table.shapes,
  };
}

function countTotals(operations: readonly SeedOperation[]): SeedInventory["totals"] {
  const bodies = operations.flatMap((operation) => operation.body ?? []);
  const others = operations.reduce((sum, operation) => sum + operation.parameters.length, 0);
  return {
    operations: operations.length,
    parameters: others + bodies.length,
    bodies: bodies.length,
    bodiesWithSchema: bodies.filter((body) => body.schema !== undefined).length,
  };
}

const [, , file] = process.argv;
if (import.meta.main) {
  if (file === undefined) {
    console.error("usage: node test/seed/extract.ts PAGE");
    process.exit(2);
  }
  console.log(JSON.stringify(extractInventory(readFileSync(file, "utf8")), null, 2));
}
