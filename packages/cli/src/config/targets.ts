import {
  ODIN_STRATEGIES,
  type OdinStrategy,
  PURECLOUD_STATES,
  PURECLOUD_STRATEGIES,
  type PureCloudSectionName,
  type PureCloudSelection,
  type PureCloudState,
  type PureCloudStrategy,
  printable,
  type Shard,
} from "@rollcall/audit";
import { type Needed, type OdinNeeded, type PureCloudNeeded, type Rule, sectionsFor } from "@rollcall/audit/rules";
import { type IntegrationPresenceSource, type Region, regions } from "@rollcall/clients/purecloud";
import { choice } from "./choice.js";
import type { TargetFlagName } from "./flags/targets.js";
import { rateShareOf, shardOf } from "./fraction.js";
import { type GivenFlags, wordFor } from "./given.js";
import { PRESENCE_SOURCES } from "./names.js";
import { odinAlone } from "./odin-alone.js";
import { type Pace, paceOf } from "./pace.js";
import { chosenRules, platformsOf } from "./rules.js";
import { sectionsOf } from "./sections.js";
import { UsageError } from "./usage-error.js";

/** What to audit on Odin. */
export interface OdinTarget {
  readonly baseUrl: string;
  /** The service providers whose groups are audited. Empty means all that the login sees. */
  readonly serviceProviderIds: readonly string[];
  /** The groups of the one service provider that are audited. Empty means that they are listed. */
  readonly groupIds: readonly string[];
  readonly strategy: OdinStrategy;
  /** What is read. Undefined for everything. */
  readonly needed?: OdinNeeded | undefined;
  readonly pace: Pace;
}

/** What to audit on PureCloud. */
export interface PureCloudTarget {
  readonly region: Region | undefined;
  readonly baseUrl: string | undefined;
  readonly loginUrl: string | undefined;
  readonly states: readonly PureCloudState[];
  readonly selection: PureCloudSelection;
  /** In the order of a record. */
  readonly sections: readonly PureCloudSectionName[];
  /** The other system of `integrationPresence`. Undefined without this section. */
  readonly integrationPresenceSource?: IntegrationPresenceSource | undefined;
  /** What else rules need. Undefined if everything is read. */
  readonly needed?: Pick<PureCloudNeeded, "when" | "context"> | undefined;
  readonly strategy: PureCloudStrategy;
  readonly pace: Pace;
}

/** What is audited, without credentials. Every flag is checked. */
export interface Targets {
  readonly odin: OdinTarget | undefined;
  readonly purecloud: PureCloudTarget | undefined;
  /** The part of the users that is audited. Undefined is all of them. */
  readonly shard: Shard | undefined;
  /** The ids of the rules that it is made for. Undefined for all. */
  readonly rules?: readonly string[] | undefined;
}

/**
 * Reads what to audit, or to plan for.
 *
 * @param known all rules. @default ours
 * @throws UsageError naming what is wrong and what to do
 */
export function targetsOf(given: GivenFlags<TargetFlagName>, verb: "audit" | "plan", known?: readonly Rule[]): Targets {
  const purecloud = pureCloudTarget(given, known);
  const odin = odinTarget(given, known, purecloud === undefined);
  if (!odin && !purecloud) {
    throw new UsageError(`nothing to ${verb}. ${whereHostsAre(given, ", or a configuration (rollcall init)")}`);
  }
  const rules = chosenRules(given.get("rule"), known);
  for (const rule of rules ?? []) {
    const missing = platformsOf(rule).find((platform) => (platform === "odin" ? !odin : !purecloud));
    if (missing) throw new UsageError(`--rule ${rule.id} needs ${HOSTS[missing]}`);
  }
  return { odin, purecloud, shard: shardOf(given.get("shard")?.[0]), rules: rules?.map(({ id }) => id) };
}

/** What a person does if nobody named a host. @param otherwise what else helps without a configuration */
export function whereHostsAre({ withoutHost }: Pick<GivenFlags<string>, "withoutHost">, otherwise = ""): string {
  const flags = "--odin-url, --purecloud-region or --purecloud-url";
  return withoutHost === undefined ? `Give ${flags}${otherwise}` : printable(`${withoutHost}, or give ${flags}`);
}

/** The flags that give the host of a platform. */
const HOSTS = { odin: "--odin-url", purecloud: "--purecloud-region or --purecloud-url" } as const;

/** The host of Odin. Undefined if none is given. */
export const odinHost = (given: GivenFlags<TargetFlagName>): string | undefined => url(given, "odin-url");

function odinTarget(
  given: GivenFlags<TargetFlagName>,
  known: readonly Rule[] | undefined,
  isAlone: boolean,
): OdinTarget | undefined {
  const baseUrl = odinHost(given);
  if (baseUrl === undefined) {
    needs(given, ["odin-sp", "odin-group", "odin-strategy", "odin-rate"], HOSTS.odin);
    return undefined;
  }
  const [serviceProviderIds, groupIds] = [[...new Set(given.get("odin-sp"))], [...new Set(given.get("odin-group"))]];
  if (groupIds.length > 0 && serviceProviderIds.length !== 1) {
    throw new UsageError(
      `${wordFor(given, "odin-group")} needs one ${wordFor(given, "odin-sp")}, the service provider of the groups`,
    );
  }
  const strategy = choice("odin-strategy", given.get("odin-strategy")?.[0] ?? "auto", ODIN_STRATEGIES);
  const needed = neededIn(given, known)?.odin ?? (isAlone ? odinAlone(known) : undefined);
  return { baseUrl, serviceProviderIds, groupIds, strategy, needed, pace: paceFlag(given, "odin") };
}

/** What to audit on PureCloud. Undefined if neither a region nor a host is given. */
export function pureCloudTarget(
  given: GivenFlags<TargetFlagName>,
  known?: readonly Rule[],
): PureCloudTarget | undefined {
  const name = given.get("purecloud-region")?.[0];
  const baseUrl = url(given, "purecloud-url");
  const loginUrl = url(given, "purecloud-login-url");
  if (name === undefined && baseUrl === undefined) {
    needs(given, OF_PURECLOUD, HOSTS.purecloud);
    return undefined;
  }
  const region = name === undefined ? undefined : choice("purecloud-region", name, Object.keys(regions) as Region[]);
  const states = given.get("state")?.map((state) => choice("state", state, PURECLOUD_STATES)) ?? PURECLOUD_STATES;
  const sections = sectionsOf(given, known);
  return {
    region,
    baseUrl,
    loginUrl: loginUrl ?? (region === undefined ? baseUrl : undefined),
    states: PURECLOUD_STATES.filter((state) => states.includes(state)),
    selection: selectionOf(given),
    sections,
    integrationPresenceSource: presenceSource(given, sections),
    needed: neededIn(given, known)?.purecloud,
    strategy: pureCloudStrategy(given),
    pace: paceFlag(given, "purecloud"),
  };
}

/** What the rules of `--rule` need. Undefined without the flag. */
function neededIn(given: GivenFlags<TargetFlagName>, known?: readonly Rule[]): Needed | undefined {
  const rules = chosenRules(given.get("rule"), known);
  return rules && sectionsFor(rules);
}

/** The flags that choose users, by what they give. */
export const SELECTION_FLAGS = {
  divisionIds: "purecloud-division",
  groupIds: "purecloud-group",
  userIds: "purecloud-user",
} as const satisfies Record<keyof PureCloudSelection, TargetFlagName>;

/** Flags that do nothing without PureCloud. */
const OF_PURECLOUD = [
  ...(["purecloud-login-url", "purecloud-rate", "purecloud-strategy"] as const),
  ...Object.values(SELECTION_FLAGS),
  ...(["state", "section", "skip-section", "presence-source", "geolocation"] as const),
];

/** The source and its section need each other. A source in the file stays there while a flag names other sections. */
function presenceSource(
  given: GivenFlags<TargetFlagName>,
  sections: readonly PureCloudSectionName[],
): IntegrationPresenceSource | undefined {
  const name = given.get("presence-source")?.[0];
  const source = name === undefined ? undefined : choice("presence-source", name, PRESENCE_SOURCES);
  if (sections.includes("integrationPresence")) {
    if (source === undefined) throw new UsageError(withoutSource(given.origin?.("section")));
    return source;
  }
  const isOfFile = given.origin?.("presence-source") !== undefined;
  if (source !== undefined && !isOfFile) throw new UsageError("--presence-source needs --section integrationPresence");
  return undefined;
}

/** @param origin what named the section, if it is not the command line */
const withoutSource = (origin: string | undefined): string =>
  origin === undefined
    ? "the section integrationPresence needs --presence-source"
    : `${origin} has integrationPresence, which needs presenceSource there or --presence-source`;

function pureCloudStrategy(given: GivenFlags<TargetFlagName>): PureCloudStrategy {
  const strategy = choice("purecloud-strategy", given.get("purecloud-strategy")?.[0] ?? "auto", PURECLOUD_STRATEGIES);
  const named = (["purecloud-group", "purecloud-user"] as const).find((flag) => given.has(flag));
  if (strategy === "bulk" && named !== undefined) {
    const [bulk, chosen] = [wordFor(given, "purecloud-strategy"), wordFor(given, named)];
    throw new UsageError(`${bulk} bulk reads whole lists, and ${chosen} chooses users. Leave out one`);
  }
  return strategy;
}

function selectionOf(given: GivenFlags<TargetFlagName>): PureCloudSelection {
  const names = Object.entries(SELECTION_FLAGS);
  return Object.fromEntries(
    names.flatMap(([name, flag]) => (given.has(flag) ? [[name, [...new Set(given.get(flag))]]] : [])),
  );
}

/** A flag that does nothing without another one is a mistake. */
export function needs(given: GivenFlags<TargetFlagName>, names: readonly TargetFlagName[], other: string): void {
  const first = names.find((name) => given.has(name));
  if (first !== undefined) throw new UsageError(`${wordFor(given, first)} needs ${other}`);
}

/** The pace of a platform, from its `--…-rate` and `--rate-share`. */
export function paceFlag(given: GivenFlags<TargetFlagName>, platform: "odin" | "purecloud"): Pace {
  const name = `${platform}-rate` as const;
  const value = given.get(name)?.[0];
  if (value !== undefined && !/^\d{1,5}(\.\d{1,3})?$/.test(value)) {
    throw new UsageError(`--${name} must be a number of calls, such as 5, or 0 for no limit`);
  }
  const rate = value === undefined ? undefined : Number(value);
  const share = rateShareOf(given.get("rate-share")?.[0]);
  if (share && rate === 0)
    throw new UsageError(`--rate-share is a part of a limit, and ${wordFor(given, name)} 0 means no limit`);
  return paceOf(platform, rate, share);
}

/** A host's URL in one spelling, because two spellings make two audits. The error does not quote it, because it may hold a password. */
function url(given: GivenFlags<TargetFlagName>, name: TargetFlagName): string | undefined {
  const value = given.get(name)?.[0];
  if (value === undefined) return undefined;
  const parsed = URL.canParse(value) ? new URL(value) : undefined;
  if (!parsed || !/^https?:$/.test(parsed.protocol)) {
    throw new UsageError(`--${name} must be an http or https URL, such as https://host.example`);
  }
  if (parsed.username || parsed.password || parsed.search || parsed.hash) {
    throw new UsageError(`--${name} must hold no credentials, query or fragment. Give the bare host`);
  }
  return parsed.href.replace(/\/+$/, "");
}
