import { expect, test } from "vitest";
import { closingLine, type Result, resultLines } from "../src/result.ts";

const ok: Result = { name: "node-20", version: "20.20.2", done: "21 calls", problems: [], seconds: 2.04 };
const failed: Result = { name: "deno", version: "", done: "", problems: ["one", "two\nlines"], seconds: 12.5 };

test("rows stand below each other, problems below their row", () => {
  expect([...resultLines(ok), ...resultLines(failed)]).toEqual([
    "ok   node-20    20.20.2        21 calls             2.0 s",
    "FAIL deno                                          12.5 s",
    "     one",
    "     two",
    "     lines",
  ]);
});

test("the closing line counts", () => {
  expect(closingLine([ok, failed, ok])).toBe("2 ok, 1 failed");
});
