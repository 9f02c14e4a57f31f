/**
 * Requests every example of both specs through Prism. Each must come back unchanged, with its status and without a
 * violation. Prism checks answers against their schemas, so this proves the examples valid.
 */

import { apis } from "@rollcall/codegen/document";
import type { Listening } from "@rollcall/config/loopback";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  type ExampleRequest,
  exampleRequest,
  listOperations,
  loadBundle,
  type ResponseExample,
} from "../src/operations.ts";
import { servePrism } from "../src/prism.ts";

/** What Prism finds wrong with a request or an answer. That a parameter is deprecated is for people to know, not wrong. */
function violations({ headers }: Response): unknown[] {
  const found = JSON.parse(headers.get("sl-violations") ?? "[]") as { code: string }[];
  return found.filter(({ code }) => code !== "deprecated");
}

const refersTo = (schema: unknown) => JSON.stringify(schema).includes('"$ref"');

describe.each(apis)("%s", async (api) => {
  const operations = listOperations(await loadBundle(api)).map(
    (operation) => [operation.operationId, operation] as const,
  );

  let prism: Listening;
  beforeAll(async () => {
    prism = await servePrism(await loadBundle(api));
  });
  afterAll(() => prism.close());

  async function answer({ target, init }: ExampleRequest, prefer: string) {
    const response = await fetch(prism.url + target, { ...init, headers: { ...init.headers, prefer } });
    const text = await response.text();
    return {
      status: response.status,
      body: text === "" ? undefined : JSON.parse(text),
      violations: violations(response),
    };
  }

  // All operations share most errors, so only one of them is tested for these.
  const known = new Set<string>();
  function seen(example: ResponseExample): boolean {
    const key = JSON.stringify(example);
    if (example.status < 300 || !known.has(key)) {
      known.add(key);
      return false;
    }
    return true;
  }

  test("refuses a value that the list of a parameter lacks", async () => {
    const listed = operations.flatMap(([id, operation]) => {
      const parameter = operation.parameters.find(({ in: place, schema }) => place === "query" && refersTo(schema));
      return parameter ? [{ id, operation, parameter }] : [];
    });
    expect(listed).not.toEqual([]);
    for (const { id, operation, parameter } of listed) {
      const parameters = operation.parameters.map((one) => (one === parameter ? { ...one, example: "unknown" } : one));
      const request = exampleRequest(
        { ...operation, parameters },
        (one) => one.required === true || one.name === parameter.name,
      );
      const { status } = await answer(request, `code=${operation.statuses.find((one) => one < 300)}`);
      // What the spec documents for it, or else Prism's own.
      expect({ id, status }).toEqual({ id, status: operation.statuses.includes(400) ? 400 : 422 });
    }
  });

  describe.each(operations)("%s", (_, operation) => {
    const required = exampleRequest(operation, (parameter) => parameter.required === true);

    test("answers each of its examples", async () => {
      for (const example of [...operation.successes, ...operation.errors]) {
        const { status, name, value } = example;
        if (seen(example)) continue;
        const got = await answer(required, `code=${status}, example="${name}"`);
        expect({ name, ...got }).toEqual({ name, status, body: value, violations: [] });
      }
    });

    test("has errors, and an example of every answer that is not empty", async () => {
      expect(operation.errors).not.toHaveLength(0);
      const examples = [...operation.successes, ...operation.errors];
      for (const status of operation.statuses.filter((code) => !examples.some((example) => example.status === code))) {
        expect(await answer(required, `code=${status}`)).toEqual({ status, body: undefined, violations: [] });
      }
    });

    test("takes each of its example bodies, and all of its example parameters", async () => {
      const success = operation.statuses.find((status) => status < 300);
      const bodies = operation.body?.examples ?? [undefined];
      expect(bodies).not.toHaveLength(0);
      for (const index of bodies.keys()) {
        const full = exampleRequest(operation, () => true, index);
        expect(await answer(full, `code=${success}`)).toMatchObject({ status: success, violations: [] });
      }
    });
  });
});
