import { listOperations, loadBundle, type MockOperation } from "@rollcall/mock/spec";
import type { Platform } from "../names.ts";
import { leads } from "./people.ts";

export type Json = Readonly<Record<string, unknown>>;

/** The operations of a platform and the examples that are written by hand. */
export interface Spec {
  /** Reads of one user with an example of the lead. On Odin all, because a user without a service has an answer too. */
  readonly reads: readonly MockOperation[];
  /** The value of a success example. Throws if there is none, because nothing may be made from nothing. */
  example(operationId: string, name: string): unknown;
}

const isUser = ({ name }: { readonly name: string }): boolean => name === "userId" || name === "subjectId";

const isRead = ({ method, path, parameters, successes }: MockOperation, lead: string): boolean =>
  method === "GET" &&
  parameters.some(
    (one) =>
      isUser(one) &&
      (successes.some(({ name }) => name === lead) || (one.required && /^\/api\/v2\/users\b[^{]*$/.test(path))),
  );

export async function readSpec(platform: Platform): Promise<Spec> {
  const operations = listOperations(await loadBundle(platform));
  return {
    reads: operations.filter((operation) => isRead(operation, leads[platform])),
    example(operationId, name) {
      const operation = operations.find((one) => one.operationId === operationId);
      const found = operation?.successes.find((one) => one.name === name);
      if (!found) throw new Error(`${operationId} has no example "${name}". Do: write it by hand.`);
      return found.value;
    },
  };
}

/** The operation as a request for one user. */
export const about = (operation: MockOperation, userId: unknown): MockOperation => ({
  ...operation,
  parameters: operation.parameters.map((one) => (isUser(one) ? { ...one, example: userId, required: true } : one)),
});

export const object = (value: unknown): Json =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Json) : {};

export const objects = (value: unknown): Json[] => (Array.isArray(value) ? value.map(object) : []);

export const without = (value: unknown, ...names: readonly string[]): Json =>
  Object.fromEntries(Object.entries(object(value)).filter(([name]) => !names.includes(name)));
