import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { isDict } from "../src/source.ts";
import { bundledSpec } from "./bundled.ts";
import { Comparison } from "./seed/compare.ts";
import type { SeedInventory } from "./seed/inventory.ts";
import { type SpecOperation, specOperations } from "./seed/spec-operations.ts";

// The 53 operations of seed 002 are in our spec completely. The fixture was extracted from the seed by
// test/seed/extract.ts. Do not edit it to make a test pass.

const seed = JSON.parse(readFileSync(new URL("./fixtures/seed-002.json", import.meta.url), "utf8")) as SeedInventory;
const document = await bundledSpec("purecloud");
const operations = specOperations(document);
const comparison = new Comparison(document, seed);

test("the fixture is the whole seed: 53 operations, 113 parameters, 22 bodies, 20 of them with a schema", () => {
  // The seed's tables list the body among the parameters: 91 path and query parameters and 22 bodies.
  const bodies = seed.operations.flatMap((operation) => operation.body ?? []);
  const parameters = seed.operations.flatMap((operation) => operation.parameters).length + bodies.length;
  const bodiesWithSchema = bodies.filter((body) => body.schema !== undefined).length;
  const counted = { operations: seed.operations.length, parameters, bodies: bodies.length, bodiesWithSchema };
  expect(counted).toStrictEqual({ operations: 53, parameters: 113, bodies: 22, bodiesWithSchema: 20 });
  expect(seed.totals).toStrictEqual(counted);
});

test("the spec has the seed's operations, and otherwise only operations with `x-seed: false`", () => {
  const ids = [...operations.values()].map(({ operationId, node }) => ({
    operationId,
    mine: node["x-seed"] !== false,
  }));
  const names = (mine: boolean) => ids.filter((id) => id.mine === mine).map(({ operationId }) => operationId);
  expect(names(true).sort()).toStrictEqual(seed.operations.map(({ operationId }) => operationId).sort());
  // The audit needs these in addition to the seed. There may be more.
  const neighbours = ["getAuthorizationSubject", "getUserVerifiers", "getUsersQuery", "postOauthToken"];
  expect(names(false)).toEqual(expect.arrayContaining(neighbours));
});

test("the spec has the seed's parameters, and otherwise only parameters with `x-since`", () => {
  const ours = seed.operations.map(({ operationId }) => specOf(operationId));
  const unmarked = ours.flatMap(({ parameters }) => parameters).filter((one) => one["x-since"] === undefined);
  const bodies = ours.filter(({ body }) => body !== undefined);
  expect(bodies).toHaveLength(seed.totals.bodies);
  expect(unmarked.length + bodies.length).toBe(seed.totals.parameters);
});

test("every field that the seed prints is looked for: 6,929 of them", () => {
  const counts = seed.operations.map(
    (operation) => comparison.body(operation, specOf(operation.operationId).body).fields,
  );
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(6929);
});

describe.each(seed.operations)("$operationId", (operation) => {
  const { operationId } = operation;

  test("has the seed's method and path", () => {
    const { method, path } = specOf(operationId);
    expect({ method, path }).toStrictEqual({ method: operation.method, path: operation.path });
  });

  test("has the seed's permissions, and those that the platform requires today", () => {
    const { node } = specOf(operationId);
    expect(node["x-seed-permissions"]).toStrictEqual(operation.permissions);
    const today = node["x-required-permissions"];
    if (!isDict(today) || !Array.isArray(today.permissions)) throw new Error("no x-required-permissions");
    expect(["any", "all"].includes(String(today.mode))).toBe(today.permissions.length > 0);
  });

  test("says, if the seed does, that client credentials are not valid", () => {
    const found = /^.*not valid with a token from the client credentials grant/im.test(wordsOf(operationId));
    expect(found).toBe(operation.note !== undefined);
  });

  test("has the seed's parameters", () => {
    const ours = specOf(operationId).parameters;
    const problems = operation.parameters.flatMap((parameter) => comparison.parameter(parameter, ours));
    expect(problems).toStrictEqual([]);
  });

  test("has the seed's body with every field", () => {
    expect(comparison.body(operation, specOf(operationId).body).problems).toStrictEqual([]);
  });

  test("returns what the seed says", () => {
    expect(comparison.returns(operation, specOf(operationId))).toStrictEqual([]);
  });
});

function specOf(operationId: string): SpecOperation {
  const operation = operations.get(operationId);
  if (!operation) throw new Error(`the spec has no operation ${operationId}`);
  return operation;
}

function wordsOf(operationId: string): string {
  return String(specOf(operationId).node.description).replaceAll("\n", " ");
}
