import { describe, expect, test } from "vitest";
import { format } from "../src/budget.ts";
import { budgets } from "../src/budgets.ts";
import { cellOf, judge, limitOf, lineOf, type Row } from "../src/row.ts";

const bundle = (value: number): Row => ({ budget: "bundle", values: { ours: { value } } });
const perCall = (ours: number, sdk: number): Row => ({
  budget: "sequential",
  values: { ours: { value: ours, detail: "120 us" }, sdk: { value: sdk } },
});

describe("the verdict", () => {
  test("bytes beyond the limit fail, from the first byte on", () => {
    const { limit } = budgets.bundle;
    expect([judge(bundle(limit)), judge(bundle(limit + 1))]).toEqual(["ok", "FAIL"]);
  });

  test("times beyond it warn, and those of somebody slower than the SDK", () => {
    expect(judge(perCall(1.3, 2))).toBe("ok");
    expect(judge(perCall(1.31, 2))).toBe("warn");
    expect(judge(perCall(1.2, 1.2))).toBe("warn");
  });

  test("sizes are judged in full only, counts always", () => {
    const row = (budget: Row["budget"]): Row => ({ budget, values: { ours: { value: 1e12 } } });
    expect([judge(row("memoryOdin")), judge(row("memoryOdin"), 0.01)]).toEqual(["FAIL", "-"]);
    expect([judge(row("callsPureCloudSingle")), judge(row("callsPureCloudSingle"), 0.01)]).toEqual(["FAIL", "FAIL"]);
    expect(lineOf(row("paceOdin"), 0.01)).toMatch(/^- {4}Time/);
  });

  test("a single refusal fails", () => {
    expect(judge({ budget: "fixed429", values: { ours: { value: 1 }, sdk: { value: 1900 } } })).toBe("FAIL");
  });
});

test("a line says everything there is, and nothing of those who have no figure", () => {
  expect(lineOf(perCall(1.314, 2))).toBe(
    "warn Time per call, one after the other: 1.31x (120 us) [limit 1.30x, and below the SDK; sdk 2.00x]",
  );
  expect(cellOf(bundle(1), "sdk")).toBe("");
  expect(limitOf(bundle(1))).toBe(format(budgets.bundle.limit, "kB"));
});

test.each([
  [133_524, "kB", "133.5 kB"],
  [31_414_029, "MB", "31.41 MB"],
  [1.104, "x", "1.10x"],
  [0.2, "+s", "+0.20 s"],
  [-0.2, "+s", "-0.20 s"],
  [1900, "", "1,900"],
] as const)("%d as %j is %s", (value, unit, text) => {
  expect(format(value, unit)).toBe(text);
});
