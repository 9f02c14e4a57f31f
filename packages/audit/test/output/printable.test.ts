import { expect, test } from "vitest";
import { printable } from "../../src/index.js";

test("printable shows what would be acted upon, and leaves letters of any script alone", () => {
  expect(printable("a\u001b[0m\tb\u2028")).toBe("a\\u001b[0m\\u0009b\\u2028");
  expect(printable("a\u200b\ufeff\u00ad\u2060\u2066\u{e0041}b")).toBe(
    "a\\u200b\\ufeff\\u00ad\\u2060\\u2066\\udb40\\udc41b",
  );
  expect(printable("👩\u200d💻 नि\u200dन 🏴󠅀")).toContain("👩\u200d💻");
  expect(printable("Żółć 京 🙂 é")).toBe("Żółć 京 🙂 é");
});
