import { expect, test } from "vitest";
import { nearest } from "../../src/config/nearest.js";

test("nearest finds what was meant, and nothing where nothing is near", () => {
  const flags = ["odin-url", "odin-sp", "out", "json"];
  expect(nearest("odin-ulr", flags)).toBe("odin-url");
  expect(nearest("jsn", flags)).toBe("json");
  // Swapped letters are one slip. A sign alone means nothing else.
  expect(nearest("otu", flags)).toBe("out");
  expect(nearest("x", [",", ";"])).toBeUndefined();
  expect(nearest("verbose", flags)).toBeUndefined();
});
