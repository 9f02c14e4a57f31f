import { ProblemJsonError } from "@stoplight/prism-http";
import { type Api, loadBundle } from "./bundle.ts";
import type { Listening } from "./loopback.ts";
import { listen, type MockOptions, type PrismComponents } from "./prism.ts";

export interface ProxyOptions extends MockOptions {
  /**
   * Whether requests are held against the spec as well, and refused where they violate it. Without it wrong ones go
   * through: to see that what is said to them is as the spec says. @default true
   */
  readonly requests?: boolean;
}

/** What Prism found wrong with a request or an answer, in words; undefined where it found nothing. */
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
 * Starts Prism as a proxy before a server of this API: every request and every answer that goes through is held against
 * the spec. What violates it is answered by Prism instead; a status that the spec does not have passes, but for a header.
 * {@link violationOf} reads both.
 *
 * @param upstream the server's base URL, without a path.
 * @throws Error with `code: "EADDRINUSE"` when the port is taken.
 */
export async function startProxy(api: Api, upstream: string, options: ProxyOptions = {}): Promise<Listening> {
  const { requests = true, port = 0 } = options;
  return listen(
    await loadBundle(api),
    {
      checkSecurity: requests,
      validateRequest: requests,
      validateResponse: true,
      errors: true,
      isProxy: true,
      upstream: new URL(upstream),
      upstreamProxy: undefined,
      mock: { dynamic: false },
    },
    port,
    withoutMock,
  );
}
