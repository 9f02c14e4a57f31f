import { createOdinClient, type OdinClient, passwordLogin } from "@rollcall/clients/odin";
import { clientCredentials, createPureCloudClient, type PureCloudClient } from "@rollcall/clients/purecloud";
import { type Api, type ProxyOptions, startProxy, violationOf } from "@rollcall/mock";
import { type Sandbox, type SandboxOptions, startSandbox } from "../../src/index.js";

/** A sandbox behind Prism, which checks all traffic against the specs. */
export interface Judged {
  readonly sandbox: Sandbox;
  /** Prism's addresses. Tokens are given behind PureCloud's. */
  readonly urls: Readonly<Record<Api, string>>;
  /** What was wrong so far, one line each. */
  readonly violations: readonly string[];
  /** Fetches, and notes what Prism found wrong. */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  readonly odin: OdinClient;
  readonly purecloud: PureCloudClient;
  close(): Promise<void>;
}

/**
 * @param between stands between the sandbox's platform and Prism. It gets the platform's URL and returns its own.
 * @param start starts the sandbox that is judged
 */
export async function judge(
  options: SandboxOptions,
  proxy: ProxyOptions = {},
  between: (api: Api, url: string) => Promise<string | (() => string)> = async (_, url) => url,
  start: typeof startSandbox = startSandbox,
): Promise<Judged> {
  const sandbox = await start({ rateLimits: false, ...options });
  const odinProxy = await startProxy("odin", await between("odin", sandbox.odinUrl), proxy);
  const purecloudProxy = await startProxy("purecloud", await between("purecloud", sandbox.purecloudUrl), proxy);
  const violations: string[] = [];
  const judged: Judged["fetch"] = async (input, init) => {
    const response = await fetch(input, init);
    const violation = await violationOf(response);
    const { method, url } = input instanceof Request ? input : { method: init?.method ?? "GET", url: String(input) };
    if (violation !== undefined) violations.push(`${method} ${new URL(url).pathname} ${response.status}: ${violation}`);
    return response;
  };
  const common = { fetch: judged, rateLimit: false, retry: false } as const;
  return {
    sandbox,
    urls: { odin: odinProxy.url, purecloud: purecloudProxy.url },
    violations,
    fetch: judged,
    odin: createOdinClient({
      ...common,
      baseUrl: odinProxy.url,
      auth: passwordLogin({ username: "auditor", password: "any" }),
    }),
    purecloud: createPureCloudClient({
      ...common,
      baseUrl: purecloudProxy.url,
      loginUrl: purecloudProxy.url,
      auth: clientCredentials({ clientId: "client", clientSecret: "any" }),
    }),
    close: async () => void (await Promise.all([odinProxy.close(), purecloudProxy.close(), sandbox.close()])),
  };
}

/** Every group of an estate. */
export const groupsOf = ({ estate }: Sandbox) =>
  estate.odin.serviceProviders.flatMap(({ serviceProviderId, groups }) =>
    groups.map((groupId) => ({ serviceProviderId, groupId })),
  );
