import formats from "ajv-formats";
import { OpenAPIBackend } from "openapi-backend";
import { loadSpec, type Platform, type SpecOperation } from "./spec.js";

/** A request before any check. */
export interface Incoming {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: unknown;
}

/** The parameters of a request, as the spec types them, or what is wrong with it. */
export type Checked =
  | { readonly path: Record<string, string>; readonly query: Record<string, unknown> }
  | { readonly problem: Problem };

export interface Problem {
  /** The parameter, or the place in the body. */
  readonly field: string;
  readonly missing: boolean;
  /** The rule of the spec that the value breaks, such as `maxItems`. */
  readonly rule: string;
  readonly allowed?: readonly unknown[];
  /** The number that the rule allows, for example of items. */
  readonly limit?: number;
}

export interface Routes {
  readonly operations: readonly SpecOperation[];
  match(request: Pick<Incoming, "method" | "path">): SpecOperation | undefined;
  check(request: Incoming, operation: SpecOperation): Checked;
  /** Checks only the body of an operation. */
  checkBody(operationId: string, body: unknown): Problem | undefined;
}

const made = new Map<Platform, Promise<Routes>>();

/** Routing and validation by a platform's spec. It never changes, so all sandboxes of a process share it. */
export function createRoutes(platform: Platform): Promise<Routes> {
  const routes = made.get(platform) ?? readRoutes(platform);
  made.set(platform, routes);
  return routes;
}

async function readRoutes(platform: Platform): Promise<Routes> {
  const api = new OpenAPIBackend({
    definition: loadSpec(platform),
    // Without it, 3.1 is refused. It also compiles a validator only when a request needs it.
    quick: true,
    coerceTypes: true,
    ajvOpts: {
      strict: false,
      // To optimise the code of a validator costs as much as to write it, and saves less.
      code: { optimize: false },
      // The lint of the specs has checked the schemas. Each operation has its own compiler, which would check them again.
      meta: false,
      validateSchema: false,
    },
    customizeAjv: (ajv) => {
      formats.default(ajv);
      return ajv;
    },
  });
  await api.init();
  // The router would make its list for every request, although the list never changes.
  const operations = api.router.getOperations();
  api.router.getOperations = () => operations;
  const known = operations as unknown as readonly SpecOperation[];
  const find = finder(known);
  const check: Routes["check"] = ({ method, path, headers, body, query }, operation) => {
    if (!isDecodable(path)) return { problem: problemOf({ keyword: "encoding" }) };
    const request = {
      method,
      path,
      headers: headers["content-type"] === undefined ? {} : { "content-type": headers["content-type"] },
      query: parseQuery(query, operation),
      ...(body === undefined ? {} : { body }),
    };
    const { valid, errors, coerced } = api.validateRequest(request, operation as never);
    return valid
      ? { path: { ...coerced?.params }, query: { ...(coerced?.query as object) } }
      : { problem: problemOf(errors?.[0]) };
  };
  return {
    operations: known,
    match({ method, path }) {
      const operation = find(method, path);
      return operation && isOfAnother(operation, path) ? undefined : operation;
    },
    check,
    checkBody(operationId, body) {
      const operation = known.find((one) => one.operationId === operationId);
      if (!operation) throw new Error(`no operation ${operationId}`);
      const { method, path } = operation;
      const checked = check({ method, path, headers: JSON_TYPE, query: new URLSearchParams(), body }, operation);
      return "problem" in checked ? checked.problem : undefined;
    },
  };
}

/**
 * Finds the operation of a request as the router of openapi-backend does, so the most literal path wins. That router makes
 * the patterns of all paths again for each request, which takes longer than most answers.
 */
function finder(operations: readonly SpecOperation[]) {
  const patterns = operations
    .map((operation) => {
      const { path, method } = operation;
      const literal = path.replace(/\{.*?\}/g, "").length;
      return { operation, method, literal, pattern: new RegExp(`^${path.replace(/\{.*?\}/g, "[^/]+")}/*$`) };
    })
    .sort((one, other) => other.literal - one.literal);
  return (method: string, path: string): SpecOperation | undefined => {
    const lower = method.toLowerCase();
    return patterns.find((one) => one.method === lower && one.pattern.test(path))?.operation;
  };
}

/** Whether each `%` of a path begins the code of a character. */
function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

const JSON_TYPE = { "content-type": "application/json" };

/** What the validator says of a value. */
interface Flaw {
  readonly instancePath?: string;
  readonly keyword?: string;
  readonly params?: Readonly<Record<string, unknown>>;
}

/** The first thing that is wrong. */
function problemOf({ instancePath = "", params = {}, keyword = "" }: Flaw = {}): Problem {
  const missing = params.missingProperty as string | undefined;
  const field = [...instancePath.split("/").slice(2), ...(missing ? [missing] : [])].join(".");
  const allowed = params.allowedValues as readonly unknown[] | undefined;
  const limit = typeof params.limit === "number" ? { limit: params.limit } : {};
  return { field, missing: missing !== undefined, rule: keyword, ...(allowed && { allowed }), ...limit };
}

/** Words that a platform has in the place of an id. They belong to operations that the spec lacks. */
const LITERALS = new Set(["bulk", "search", "query", "development", "external", "chats", "agentui", "rules"]);

/** Whether a path only looks like that of an operation, because it has such a word in the place of an id. */
function isOfAnother({ path: template }: SpecOperation, path: string): boolean {
  const words = path.split("/");
  return template.split("/").some((part, at) => part.startsWith("{") && LITERALS.has(words[at] ?? ""));
}

/**
 * The query by name. What the spec types as a list becomes one, repeated or with commas, because the platforms accept
 * both. Names that the spec lacks are ignored, as on the platforms.
 */
function parseQuery(query: URLSearchParams, operation: SpecOperation): Record<string, string | string[]> {
  const parsed: Record<string, string | string[]> = {};
  for (const { name, in: place, schema } of operation.parameters) {
    const values = place === "query" ? query.getAll(name) : [];
    const last = values.at(-1);
    if (last === undefined) continue;
    if (schema?.type === "array") parsed[name] = values.flatMap((value) => value.split(","));
    else parsed[name] = schema?.type === "boolean" ? (BOOLEANS[last.toLowerCase()] ?? last) : last;
  }
  return parsed;
}

/** As clients write them. Those in Python send `True`. */
const BOOLEANS: Readonly<Record<string, string>> = { true: "true", false: "false", 1: "true", 0: "false" };
