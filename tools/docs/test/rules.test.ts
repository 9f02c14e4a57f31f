/** The page of rules is as the code has it. What rules claim exists: operations, permissions, controls and thresholds. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CONTROLS, RULES, SEVERITIES, THRESHOLDS } from "@rollcall/audit/rules";
import { root } from "@rollcall/config/files";
import { expect, test } from "vitest";
import { rulesPage } from "../src/rules/page.ts";

interface Spec {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly operationId?: string }>>>>;
}

const specs = Object.fromEntries(
  ["odin", "purecloud"].map((platform) => [
    platform,
    JSON.parse(readFileSync(join(root, "specs/dist", `${platform}.json`), "utf8")) as Spec,
  ]),
);

test("the page is as the rules are today (pnpm docs:rules writes it again)", () => {
  expect(readFileSync(join(root, "docs/rules.md"), "utf8")).toBe(rulesPage());
});

test("each remedy is about a path that the spec has, though not yet with each method", () => {
  const unknown = RULES.flatMap(({ id, platform, remedy: { request } }) => {
    const [path = ""] = request?.path.split("?") ?? [];
    // A remedy of a person is on either platform.
    const isOf = specs[platform] ? [specs[platform]] : Object.values(specs);
    const isKnown = !request || isOf.some(({ paths }) => paths[path] !== undefined);
    return isKnown ? [] : [`${id}: ${request?.method} ${request?.path}`];
  });
  expect(unknown).toEqual([]);
});

test("each claim of a control is in the table, and the table has no other rule", () => {
  for (const { id, controls } of RULES) expect(controls, id).toEqual(Object.keys(CONTROLS[id] ?? {}));
  expect(Object.keys(CONTROLS).filter((id) => !RULES.some((rule) => rule.id === id))).toEqual([]);
});

test("each threshold belongs to a rule, and each rule has an id of its own and a known severity", () => {
  expect(new Set(RULES.flatMap(({ thresholds = [] }) => thresholds))).toEqual(new Set(Object.keys(THRESHOLDS)));
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  for (const { severity } of RULES) expect(SEVERITIES).toContain(severity);
});

test.each(["packages/audit/README.md", "packages/cli/README.md"])("%s counts the rules", (page) => {
  expect(readFileSync(join(root, page), "utf8")).toContain(`[${RULES.length} rules](../../docs/rules.md)`);
});
