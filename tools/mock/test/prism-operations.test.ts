import type { Document } from "@rollcall/codegen/document";
import { expect, onTestFinished, test } from "vitest";
import { servePrism } from "../src/prism.ts";

/** An operation with a parameter that has these values. */
const reading = (operationId: string, ...values: string[]) => ({
  get: {
    operationId,
    parameters: [{ name: "state", in: "query", schema: { type: "string", enum: values } }],
    responses: {
      200: { description: "", content: { "application/json": { schema: {}, examples: { one: { value: {} } } } } },
    },
  },
});

test("parameters of one name keep the schemas of their operations", async () => {
  const paths = { "/doors": reading("getDoors", "open"), "/lamps": reading("getLamps", "lit") };
  const document = { openapi: "3.1.0", info: { title: "", version: "1" }, paths, components: { schemas: {} } };
  const prism = await servePrism(document as unknown as Document);
  onTestFinished(() => prism.close());
  const statusOf = async (target: string) => (await fetch(prism.url + target)).status;
  expect([await statusOf("/doors?state=open"), await statusOf("/lamps?state=lit")]).toEqual([200, 200]);
  expect([await statusOf("/doors?state=lit"), await statusOf("/lamps?state=open")]).toEqual([422, 422]);
});
