import { expect, test } from "vitest";
import { printable } from "../../src/index.js";

test("printable shows what would be acted upon, and leaves letters of any script alone", () => {
  expect(printable("a\u001b[0m\tb\u2028")).toBe("a\\u001b[0m\\u0009b\\u2028");
  expect(printable("Żółć 京 🙂 é")).toBe("Żółć 京 🙂 é");
});
