import type { Region } from "@rollcall/clients/purecloud";
import type { Flags, Given } from "./flags.ts";
import type { Organisations } from "./record.ts";
import { UsageError } from "./usage-error.ts";

/** The variables of a process. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A platform that a job talks to: the flags that name it, the variables that hold the login, and its client. */
export interface Platform<Client> {
  readonly flags: Flags;
  readonly variables: readonly string[];
  client(given: Given<Flags>, environment: Environment): Client | Promise<Client>;
  /** Names the organisation of a client, for the undo record. Left out if another platform of the job names it. */
  organisation?(client: Client, given: Given<Flags>): Promise<string>;
}

/** The platforms of a job by name. */
export type Platforms = Readonly<Record<string, Platform<unknown>>>;

/** A client for each platform of a job. */
export type Clients<P extends Platforms> = { readonly [Name in keyof P]: Awaited<ReturnType<P[Name]["client"]>> };

/** Makes the clients of a job. Nothing is sent yet. */
export async function clientsOf<P extends Platforms>(
  platforms: P,
  given: Given<Flags>,
  environment: Environment,
): Promise<Clients<P>> {
  const clients: [string, unknown][] = [];
  for (const [name, platform] of Object.entries(platforms))
    clients.push([name, await platform.client(given, environment)]);
  return Object.fromEntries(clients) as Clients<P>;
}

/** Names the organisation of each platform of a job. */
export async function organisationsOf<P extends Platforms>(
  platforms: P,
  clients: Clients<P>,
  given: Given<Flags>,
): Promise<Organisations> {
  const named: [string, string][] = [];
  for (const [name, platform] of Object.entries(platforms))
    if (platform.organisation) named.push([name, await platform.organisation(clients[name], given)]);
  return Object.fromEntries(named);
}

/** Reads the login of a platform. It comes from the environment, because process lists show flags. */
export function readLogin(names: readonly string[], environment: Environment): [string, string] {
  const missing = names.filter((name) => !environment[name]?.trim());
  if (missing.length > 0) throw new UsageError(`${missing.join(" and ")} must be set in the environment`);
  // A secret that was read from a file often ends in a line break.
  return names.map((name) => environment[name]?.replace(/[\r\n]+$/, "")) as [string, string];
}

/** Reads how many calls the platform allows. @throws UsageError for what is no number above 0 */
export function readRate(name: string, given: Given<Flags>): number | undefined {
  const text = given[name];
  if (text === undefined) return undefined;
  const rate = Number(text);
  if (!(rate > 0)) throw new UsageError(`--${name} must be a number above 0, not ${text}`);
  return rate;
}

/** A wrong region or host is a mistake of the command line. */
export function checked<Client>(make: () => Client): Client {
  try {
    return make();
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(error.message);
    throw error;
  }
}

/** The flags that name an organisation of PureCloud, and the variables of its login. They are those of the `rollcall` command. */
export const PURECLOUD = {
  flags: {
    "purecloud-region": { value: "REGION", help: "region of the organisation, such as eu_west_1", optional: true },
    "purecloud-url": { value: "URL", help: "host of the API, instead of a region", optional: true },
    "purecloud-login-url": { value: "URL", help: "host of the tokens, with --purecloud-url", optional: true },
    "purecloud-rate": { value: "N", help: "calls in a minute, 300 if not given", optional: true },
  },
  variables: ["ROLLCALL_PURECLOUD_CLIENT_ID", "ROLLCALL_PURECLOUD_CLIENT_SECRET"],
} as const satisfies Omit<Platform<unknown>, "client">;

/** Reads the hosts of PureCloud, by a region or by URLs. @throws UsageError if both are missing */
export function readHosts(given: Given<Flags>) {
  const [region, baseUrl, loginUrl] = ["region", "url", "login-url"].map((name) => given[`purecloud-${name}`]);
  if (typeof baseUrl === "string") return { baseUrl, loginUrl: String(loginUrl ?? baseUrl) };
  if (typeof region === "string") return { region: region as Region };
  throw new UsageError("--purecloud-region REGION is missing. --help explains it");
}

/** An instance of Odin by its URL, for the undo record. Its URL may end in a slash, or in the path of the API. */
export const instanceOf = (given: Given<Flags>): string => String(given["odin-url"]).replace(/(?:\/api\/v2)?\/*$/, "");

/** The flags that name an instance of Odin, and the variables of its login. They are those of the `rollcall` command. */
export const ODIN = {
  flags: {
    "odin-url": { value: "URL", help: "host of the instance, such as https://tenant.prod.odinapi.net" },
    "odin-rate": { value: "N", help: "calls in a second, 5 if not given", optional: true },
  },
  variables: ["ROLLCALL_ODIN_USERNAME", "ROLLCALL_ODIN_PASSWORD"],
} as const satisfies Omit<Platform<unknown>, "client">;
