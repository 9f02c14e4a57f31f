import formats from "ajv-formats";
import { OpenAPIBackend } from "openapi-backend";
import { operationFinder } from "./find-operation.js";
import { type Problem, problemOf } from "./problem.js";
import { parseQuery } from "./query.js";
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
  const api = await validator(platform);
  const operations = api.router.getOperations() as unknown as readonly SpecOperation[];
  const check = checker(api);
  return {
    operations,
    match: operationFinder(operations),
    check,
    checkBody(operationId, body) {
      const operation = operations.find((one) => one.operationId === operationId);
      if (!operation) throw new Error(`no operation ${operationId}`);
      const { method, path } = operation;
      const checked = check({ method, path, headers: JSON_TYPE, query: new URLSearchParams(), body }, operation);
      return "problem" in checked ? checked.problem : undefined;
    },
  };
}

async function validator(platform: Platform): Promise<OpenAPIBackend> {
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
  return api;
}

function checker(api: OpenAPIBackend): Routes["check"] {
  return ({ method, path, headers, body, query }, operation) => {
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
