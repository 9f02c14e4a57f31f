import { createOdinClient, type OdinClient, passwordLogin } from "@rollcall/clients/odin";
import {
  accessToken,
  clientCredentials,
  createPureCloudClient,
  type PureCloudClient,
  type Region,
} from "@rollcall/clients/purecloud";
import type { Flags, Given } from "./flags.ts";
import { UsageError } from "./usage-error.ts";

/** The variables of a process. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A platform that a job talks to: the flags that name it, the variables that hold the login, and its client. */
export interface Platform<Client> {
  readonly flags: Flags;
  readonly variables: readonly string[];
  client(given: Given<Flags>, environment: Environment): Client;
}

/** The platforms of a job by name. */
export type Platforms = Readonly<Record<string, Platform<unknown>>>;

/** A client for each platform of a job. */
export type Clients<P extends Platforms> = { readonly [Name in keyof P]: ReturnType<P[Name]["client"]> };

/** Makes the clients of a job. Nothing is sent yet. */
export function clientsOf<P extends Platforms>(
  platforms: P,
  given: Given<Flags>,
  environment: Environment,
): Clients<P> {
  const clients = Object.entries(platforms).map(([name, platform]) => [name, platform.client(given, environment)]);
  return Object.fromEntries(clients) as Clients<P>;
}

/** Where a PureCloud organisation is. The flags are those of the `rollcall` command. */
const PURECLOUD = {
  "purecloud-region": { value: "REGION", help: "region of the organisation, such as eu_west_1", optional: true },
  "purecloud-url": { value: "URL", help: "host of the API, instead of a region", optional: true },
  "purecloud-login-url": { value: "URL", help: "host of the tokens, with --purecloud-url", optional: true },
  "purecloud-rate": { value: "N", help: "calls in a minute, 300 if not given", optional: true },
} as const satisfies Flags;

/** PureCloud, with client credentials from the variables of the `rollcall` command. */
export const purecloud: Platform<PureCloudClient> = {
  flags: PURECLOUD,
  variables: ["ROLLCALL_PURECLOUD_CLIENT_ID", "ROLLCALL_PURECLOUD_CLIENT_SECRET"],
  client(given, environment) {
    const [clientId, clientSecret] = secrets(this.variables, environment);
    return purecloudClient(given, clientCredentials({ clientId, clientSecret }));
  },
};

/** PureCloud as one of its users, by a token of that user. */
export const purecloudAs: Platform<(token: string) => PureCloudClient> = {
  flags: PURECLOUD,
  variables: [],
  client: (given) => (token) => purecloudClient(given, accessToken(token)),
};

function purecloudClient(
  given: Given<Flags>,
  auth: Parameters<typeof createPureCloudClient>[0]["auth"],
): PureCloudClient {
  const region = given["purecloud-region"] as Region | undefined;
  const baseUrl = given["purecloud-url"] as string | undefined;
  const loginUrl = given["purecloud-login-url"] as string | undefined;
  if (!region && !baseUrl) throw new UsageError("--purecloud-region REGION is missing. --help explains it");
  const rate = rateOf("purecloud-rate", given);
  return checked(() =>
    createPureCloudClient({
      ...(baseUrl ? { baseUrl, loginUrl: loginUrl ?? baseUrl } : { region }),
      auth,
      ...(rate && { rateLimit: { perMinute: rate } }),
    }),
  );
}

/** Odin, with the password of an administrator. The flags and variables are those of the `rollcall` command. */
export const odin: Platform<OdinClient> = {
  flags: {
    "odin-url": { value: "URL", help: "host of the instance, such as https://tenant.prod.odinapi.net" },
    "odin-rate": { value: "N", help: "calls in a second, 5 if not given", optional: true },
  },
  variables: ["ROLLCALL_ODIN_USERNAME", "ROLLCALL_ODIN_PASSWORD"],
  client(given, environment) {
    const [username, password] = secrets(this.variables, environment);
    const rate = rateOf("odin-rate", given);
    return checked(() =>
      createOdinClient({
        baseUrl: String(given["odin-url"]),
        auth: passwordLogin({ username, password }),
        ...(rate && { rateLimit: { perSecond: rate } }),
      }),
    );
  },
};

/** A login comes from the environment, because process lists show flags. */
function secrets(names: readonly string[], environment: Environment): [string, string] {
  const missing = names.filter((name) => !environment[name]?.trim());
  if (missing.length > 0) throw new UsageError(`${missing.join(" and ")} must be set in the environment`);
  // A secret that was read from a file often ends in a line break.
  return names.map((name) => environment[name]?.replace(/[\r\n]+$/, "")) as [string, string];
}

function rateOf(name: string, given: Given<Flags>): number | undefined {
  const text = given[name];
  if (text === undefined) return undefined;
  const rate = Number(text);
  if (!(rate > 0)) throw new UsageError(`--${name} must be a number above 0, not ${text}`);
  return rate;
}

/** A wrong region or host is a mistake of the command line. */
function checked<Client>(make: () => Client): Client {
  try {
    return make();
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(error.message);
    throw error;
  }
}
