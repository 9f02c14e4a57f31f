import type { Document } from "@rollcall/codegen/document";
import { closable } from "@rollcall/config/closable";
import type { Listening } from "@rollcall/config/loopback";
import { createLogger } from "@stoplight/prism-core";
import { createServer } from "@stoplight/prism-http-server";
import { prismOperations } from "./prism-operations.ts";

type PrismOptions = Parameters<typeof createServer>[1];

/** A part of Prism that can be replaced. */
export type PrismComponents = Omit<PrismOptions["components"], "logger">;

/**
 * Starts Prism alone for a bundled document. It checks every request against the spec, and every answer is an example of the
 * spec. The request's `Prefer` header chooses it (`code=404`, `example=amara`). Otherwise it is the first.
 *
 * @param port on the loopback address. The default 0 chooses any free one.
 * @throws Error with `code: "EADDRINUSE"` when the port is taken.
 */
export function servePrism(document: Document, port = 0): Promise<Listening> {
  return listen(document, { ...strict, checkSecurity: true, validateRequest: true, isProxy: false }, port);
}

/** What a mock and a proxy have in common. */
export const strict = {
  validateResponse: true,
  errors: true,
  upstreamProxy: undefined,
  mock: { dynamic: false },
} as const;

/** Starts Prism on the loopback address. The components replace those of Prism. */
export async function listen(
  document: Document,
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
    return closable({ url: await server.listen(port, "127.0.0.1") }, () => server.close());
  } catch (message) {
    // Prism rejects with a bare string.
    const text = String(message);
    throw Object.assign(new Error(text), { code: /\bE[A-Z]{3,}/.exec(text)?.[0] });
  }
}
