import { ODIN_STRATEGIES, type OdinStrategy, PURECLOUD_STATES, type PureCloudState } from "@rollcall/audit";
import { type Region, regions } from "@rollcall/clients/purecloud";
import { choice } from "./choice.js";
import type { FlagName } from "./flags.js";
import { type OutputRequest, outputRequest } from "./output-request.js";
import type { Given } from "./parse.js";
import { type Environment, readSecrets } from "./secrets.js";
import { UsageError } from "./usage.js";

/** Users of each scope that the report shows, unless it is said otherwise. */
const SHOWN = 50;

/** What to audit on Odin. */
export interface OdinRequest {
  readonly baseUrl: string;
  readonly serviceProviderId: string;
  readonly groupIds: readonly string[];
  readonly strategy: OdinStrategy;
  /** Calls in any second; 0 for no limit, undefined for the client's own. */
  readonly rate: number | undefined;
  readonly username: string;
  readonly password: string;
}

/** What to audit on PureCloud. */
export interface PureCloudRequest {
  readonly region: Region | undefined;
  readonly baseUrl: string | undefined;
  readonly loginUrl: string | undefined;
  readonly states: readonly PureCloudState[];
  readonly geolocation: boolean;
  /** Calls in any minute; 0 for no limit, undefined for the client's own. */
  readonly rate: number | undefined;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** An audit that can be run: every flag checked, every secret found. */
export interface AuditRequest {
  readonly odin: OdinRequest | undefined;
  readonly purecloud: PureCloudRequest | undefined;
  readonly output: OutputRequest;
}

/** Makes a request of the flags and the environment. @throws UsageError naming what is wrong and what to do */
export function auditRequest(given: Given, environment: Environment): AuditRequest {
  const print = given.has("json") ? "json" : given.has("quiet") ? "nothing" : "report";
  if (given.has("json") && given.has("quiet")) throw new UsageError("--json and --quiet exclude each other; give one");
  const targets = { odin: odinTarget(given), purecloud: pureCloudTarget(given) };
  if (!targets.odin && !targets.purecloud) {
    throw new UsageError("nothing to audit: give --odin-url, --purecloud-region or --purecloud-url");
  }
  // All secrets at once: one line names everything that is missing.
  const secrets = readSecrets(environment, { odin: !!targets.odin, purecloud: !!targets.purecloud });
  return {
    odin: targets.odin && { ...targets.odin, ...secrets.odin },
    purecloud: targets.purecloud && { ...targets.purecloud, ...secrets.purecloud },
    output: { ...outputRequest(given, SHOWN), print },
  };
}

function odinTarget(given: Given): Omit<OdinRequest, "username" | "password"> | undefined {
  const baseUrl = url(given, "odin-url");
  if (baseUrl === undefined) {
    needs(given, ["odin-sp", "odin-group", "odin-strategy", "odin-rate"], "--odin-url");
    return undefined;
  }
  const serviceProviderId = given.get("odin-sp")?.[0];
  if (serviceProviderId === undefined) throw new UsageError("--odin-url needs --odin-sp: the groups' service provider");
  const groupIds = [...new Set(given.get("odin-group"))];
  if (groupIds.length === 0) throw new UsageError("--odin-url needs at least one --odin-group");
  const strategy = choice("odin-strategy", given.get("odin-strategy")?.[0] ?? "auto", ODIN_STRATEGIES);
  return { baseUrl, serviceProviderId, groupIds, strategy, rate: rate(given, "odin-rate") };
}

function pureCloudTarget(given: Given): Omit<PureCloudRequest, "clientId" | "clientSecret"> | undefined {
  const name = given.get("purecloud-region")?.[0];
  const baseUrl = url(given, "purecloud-url");
  const loginUrl = url(given, "purecloud-login-url");
  if (name === undefined && baseUrl === undefined) {
    needs(
      given,
      ["purecloud-login-url", "purecloud-rate", "state", "geolocation"],
      "--purecloud-region or --purecloud-url",
    );
    return undefined;
  }
  const region = name === undefined ? undefined : choice("purecloud-region", name, Object.keys(regions) as Region[]);
  const states = given.get("state")?.map((state) => choice("state", state, PURECLOUD_STATES)) ?? PURECLOUD_STATES;
  return {
    region,
    baseUrl,
    loginUrl: loginUrl ?? (region === undefined ? baseUrl : undefined),
    states: [...new Set(states)],
    geolocation: given.has("geolocation"),
    rate: rate(given, "purecloud-rate"),
  };
}

/** Flags that do nothing without another one are a mistake, not a wish. */
function needs(given: Given, names: readonly FlagName[], other: string): void {
  const first = names.find((name) => given.has(name));
  if (first !== undefined) throw new UsageError(`--${first} needs ${other}`);
}

/** A number of calls, 0 included. */
function rate(given: Given, name: FlagName): number | undefined {
  const value = given.get(name)?.[0];
  if (value === undefined) return undefined;
  if (!/^\d{1,5}(\.\d{1,3})?$/.test(value)) {
    throw new UsageError(`--${name} must be a number of calls, such as 5; 0 for no limit`);
  }
  return Number(value);
}

/** A host's URL. Its value is not quoted in the error: it may hold a password. */
function url(given: Given, name: FlagName): string | undefined {
  const value = given.get(name)?.[0];
  if (value === undefined) return undefined;
  const parsed = URL.canParse(value) ? new URL(value) : undefined;
  if (!parsed || !/^https?:$/.test(parsed.protocol)) {
    throw new UsageError(`--${name} must be an http or https URL, such as https://host.example`);
  }
  if (parsed.username || parsed.password || parsed.search || parsed.hash) {
    throw new UsageError(`--${name} must hold no credentials, query or fragment: give the bare host`);
  }
  return value;
}
