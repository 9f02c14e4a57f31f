import { type Api, loadBundle, type MockOperation } from "@rollcall/mock";
import { operationsOf } from "../conformance/send.js";
import type { Schema } from "./from-schema.js";

/** An operation that a walk may take. */
export interface Step extends MockOperation {
  /** Of the body. Undefined without one. */
  readonly schema: Schema | undefined;
  /** The read of what this operation writes, if it has the same path. */
  readonly read: MockOperation | undefined;
}

/** What a walk of one platform can do. */
export interface Steps {
  readonly writes: readonly Step[];
  readonly reads: readonly Step[];
  /** Takes a user away. Undefined if the spec has no such operation. */
  readonly remove: Step | undefined;
  /** Brings a user back. */
  readonly restore: Step | undefined;
  /** Lists all users. */
  readonly list: Step;
  readonly resolve: (schema: Schema) => Schema;
}

/** A walk without a token can do nothing. Logins have their own tests. */
const LOGINS = new Set(["login", "refreshToken", "logout", "postOauthToken"]);

/** A search sends a body and changes nothing. */
const isRead = ({ method, path }: MockOperation) => method === "GET" || /\/(?:query|search)$/.test(path);

/** Reads the steps of a platform from its spec, so a new operation is walked without a line here. */
export async function stepsOf(api: Api): Promise<Steps> {
  const document = (await loadBundle(api)) as unknown as Tree;
  const operations = (await operationsOf(api)).filter(({ operationId }) => !LOGINS.has(operationId));
  const steps = operations.map((operation) => ({
    ...operation,
    schema: schemaOf(document, operation),
    read: operations.find((other) => isReadOf(other, operation)),
  }));
  const named = (operationId: string) => steps.find((step) => step.operationId === operationId);
  return {
    writes: steps.filter((step) => !isRead(step)),
    reads: steps.filter(isRead),
    remove: named("deleteUser"),
    restore: api === "purecloud" ? named("patchUser") : undefined,
    list: named("getUsers") as Step,
    resolve: (schema) => follow(document, schema) as Schema,
  };
}

/** A read of the same path, all of whose needs the write names. */
function isReadOf(read: MockOperation, { method, path, parameters }: MockOperation): boolean {
  if (read.method !== "GET" || read.path !== path || method === "DELETE") return false;
  const sent = new Set(parameters.map(({ name }) => name));
  return read.parameters.every(({ name, required }) => !required || sent.has(name) || name === "userId");
}

interface Tree {
  readonly [key: string]: Tree;
}

function schemaOf(document: Tree, { path, method, body }: MockOperation): Schema | undefined {
  if (body === undefined) return undefined;
  const request = follow(document, document.paths?.[path]?.[method.toLowerCase()]?.requestBody as Schema);
  return (request as unknown as Tree).content?.[body.mediaType]?.schema as Schema | undefined;
}

function follow(document: Tree, schema: Schema): Schema {
  if (schema?.$ref === undefined) return schema;
  const parts = schema.$ref.slice(2).split("/");
  const found = parts.reduce<Tree | undefined>((node, part) => node?.[part.replaceAll("~1", "/")], document);
  return follow(document, found as Schema);
}
