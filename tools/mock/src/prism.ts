import type { Api, Document } from "@rollcall/codegen/document";
import { closable } from "@rollcall/config/closable";
import type { Listening } from "@rollcall/config/loopback";
import { createLogger } from "@stoplight/prism-core";
import { ProblemJsonError } from "@stoplight/prism-http";
import { createServer } from "@stoplight/prism-http-server";
import { loadBundle } from "./operations.ts";
import { prismOperations } from "./prism-operations.ts";
import { routerFor } from "./router.ts";

type PrismOptions = Parameters<typeof createServer>[1];

/** A part of Prism that can be replaced. */
export type PrismComponents = Omit<PrismOptions["components"], "logger">;

/**
 * Starts Prism alone for a bundled document. It checks every request against the spec, and every answer is an example of the
 * spec. The request's `Prefer` header chooses it (`code=404`, `example=amara`). Otherwise it is the first.
 */
export function servePrism(document: Document): Promise<Listening> {
  return listen(document, { ...strict, checkSecurity: true, validateRequest: true, isProxy: false });
}

/** What a mock and a proxy have in common. */
const strict = {
  validateResponse: true,
  errors: true,
  upstreamProxy: undefined,
  mock: { dynamic: false },
} as const;

/** Starts Prism on any free port of the loopback address. The components replace those of Prism. */
async function listen(
  document: Document,
  config: PrismOptions["config"],
  components: PrismComponents = {},
): Promise<Listening> {
  const operations = prismOperations(document);
  const server = createServer(operations, {
    cors: false,
    components: { logger: createLogger("prism", { level: "silent" }), route: routerFor(operations), ...components },
    config,
  });
  return closable({ url: await server.listen(0, "127.0.0.1") }, () => server.close());
}

export interface ProxyOptions {
  /**
   * Whether requests are checked too, and refused if they violate the spec. If false, wrong requests pass, and a test
   * can judge the answers to them. @default true
   */
  readonly requests?: boolean;
}

/** The violation that Prism found in a request or an answer. Undefined if it found none. */
export async function violationOf(response: Response): Promise<string | undefined> {
  const found = response.headers.get("sl-violations");
  // A request that is refused has a body of Prism's own, and no such header.
  const isPrisms = response.headers.get("content-type")?.startsWith("application/problem+json") ?? false;
  return found ?? (isPrisms ? await response.clone().text() : undefined);
}

/**
 * Prism's proxy answers with an example of the spec if the server says 501. That hides an operation that nobody
 * implements. Our proxy answers with a problem instead.
 */
const withoutMock: PrismComponents = {
  mock({ resource: { method, path } }) {
    const problem = new ProblemJsonError(
      "https://stoplight.io/prism/errors#UPSTREAM_NOT_IMPLEMENTED",
      "The server does not implement this operation",
      501,
      `${method.toUpperCase()} ${path}`,
    );
    return () => ({ _tag: "Left", left: problem });
  },
};

/**
 * Starts Prism as a proxy before a server of this API. It checks every request and every answer against the spec. Prism
 * itself answers what violates the spec. A status that the spec lacks passes, and gets a header. {@link violationOf}
 * reads both.
 *
 * @param upstream the server's base URL, without a path, or a function that returns it for each request
 */
export async function startProxy(
  api: Api,
  upstream: string | (() => string),
  { requests = true }: ProxyOptions = {},
): Promise<Listening> {
  const config = {
    ...strict,
    checkSecurity: requests,
    validateRequest: requests,
    isProxy: true,
    // Prism copies its settings for each request, and so reads this one each time.
    get upstream() {
      return new URL(typeof upstream === "string" ? upstream : upstream());
    },
  } as const;
  return listen(await loadBundle(api), config, withoutMock);
}
