import { expect, test } from "vitest";
import { destination, e164 } from "../../src/numbers/index.js";
import { COUNTRIES } from "./countries.js";

test.each(COUNTRIES)("numbers as people of %s dial them", (_, context, rows) => {
  const said = rows.map(([written]) => {
    const fact = e164(written, context);
    const { class: of, country } = destination(written, context);
    return JSON.stringify([written, fact.known ? fact.value : null, of, ...(country === undefined ? [] : [country])]);
  });
  expect(said).toEqual(rows.map((row) => JSON.stringify(row)));
});

test("the table has 200 numbers of ten countries", () => {
  expect(COUNTRIES.flatMap(([, , rows]) => rows).length).toBeGreaterThanOrEqual(200);
});
