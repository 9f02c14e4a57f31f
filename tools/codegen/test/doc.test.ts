import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { methodDoc } from "../src/methods/doc.ts";
import type { ClientMethod } from "../src/methods/methods.ts";

const method = (description: string, evidence?: string): ClientMethod => ({
  ...{ name: "getRoom", http: "GET", path: "/rooms/{roomId}", operation: {}, summary: "Get a room" },
  ...{ description, evidence, permissions: undefined, pagination: undefined, parameters: [], body: undefined },
  ...{ results: [{ type: "object" }], maybeEmpty: false },
});

it("leaves the seed in the spec, because callers do not need it on hover", () => {
  const description = [
    "Gets a room. Seed 002 calls the answer `Hall`. Since 57.0.0 it is `Room`.",
    "Seed 002 requires no permission. Today the platform does.",
    "- a list stays as it is\n- with its lines",
  ].join("\n\n");
  const doc = methodDoc(method(description, "found")).join("\n");
  expect(doc).toContain("Gets a room. Since 57.0.0 it is `Room`.");
  expect(doc).toContain("- a list stays as it is\n- with its lines");
  expect(doc).not.toMatch(/seed|Today|Evidence/i);
});

it("says on hover that a path is inferred", () => {
  expect(methodDoc(method("Gets it.", "inferred"))).toContain("Inferred: no source has it.");
  expect(methodDoc(method("Gets it.", "name-only"))).toContain("The request exists, and its path is inferred.");
});

it.each(["odin", "purecloud"])("no hover of %s has what only the evidence needs", (api) => {
  for (const kind of ["gen", "operations.gen", "named.gen"]) {
    const file = new URL(`../../../packages/clients/src/generated/${api}.${kind}.ts`, import.meta.url);
    const text = readFileSync(file, "utf8");
    expect(text.length).toBeGreaterThan(10_000);
    expect(text.split("\n").filter((line) => /\bseeds? 00\d\b|recorded answer/i.test(line))).toEqual([]);
  }
});
