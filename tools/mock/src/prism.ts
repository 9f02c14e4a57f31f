import { createLogger } from "@stoplight/prism-core";
import { createServer } from "@stoplight/prism-http-server";
import { type Api, loadBundle } from "./bundle.ts";
import type { OpenApiDocument } from "./document.ts";
import { type Listening, once } from "./loopback.ts";
import { prismOperations } from "./prism-operations.ts";

type PrismOptions = Parameters<typeof createServer>[1];

/** A part of Prism that can be replaced. */
export type PrismComponents = Omit<PrismOptions["components"], "logger">;

export interface MockOptions {
  /** Port on the loopback address. The default 0 chooses any free one. */
  readonly port?: number;
}

/**
 * Starts Prism alone for one API. It checks every request against the spec, and every answer is an example of the spec.
 * The request's `Prefer` header chooses it (`code=404`, `example=amara`). Otherwise it is the first.
 *
 * @throws Error with `code: "EADDRINUSE"` when the port is taken.
 */
export async function startMock(api: Api, options: MockOptions = {}): Promise<Listening> {
  return servePrism(await loadBundle(api), options.port);
}

/** Prism for any bundled document. */
export function servePrism(document: OpenApiDocument, port = 0): Promise<Listening> {
  return listen(
    document,
    {
      checkSecurity: true,
      validateRequest: true,
      validateResponse: true,
      errors: true,
      isProxy: false,
      upstreamProxy: undefined,
      mock: { dynamic: false },
    },
    port,
  );
}

/** Starts Prism on the loopback address. The components replace those of Prism. */
export async function listen(
  document: OpenApiDocument,
  config: PrismOptions["config"],
  port: number,
  components: PrismComponents = {},
): Promise<Listening> {
  const operations = prismOperations(document);
  const server = createServer(operations, {
    cors: false,
    components: { logger: createLogger("prism", { level: "silent" }), ...components },
    config,
  });
  try {
    return { url: await server.listen(port, "127.0.0.1"), close: once(() => server.close()) };
  } catch (message) {
    // Prism rejects with a bare string.
    const text = String(message);
    throw Object.assign(new Error(text), { code: /\bE[A-Z]{3,}/.exec(text)?.[0] });
  }
}
