import type { OdinStrategy, PureCloudSectionName, PureCloudState, PureCloudStrategy } from "@rollcall/audit";
import type { RulesConfig, Severity, Suppression } from "@rollcall/audit/rules";
import type { IntegrationPresenceSource, Region } from "@rollcall/clients/purecloud";
import type { DELIMITER_NAMES, FORMAT_NAMES, SPLITS } from "../names.js";

/** Every field may be left out, or be undefined, as a computed configuration has it. */
type Loose<T> = { readonly [Name in keyof T]?: T[Name] | undefined };

/** Findings that are not shown until a day. */
export interface SuppressionSettings extends Omit<Suppression, "of"> {
  readonly of?: Loose<NonNullable<Suppression["of"]>> | undefined;
}

/** Where a secret comes from. A configuration file never holds one. */
export type SecretSource =
  | {
      /** The name of an environment variable. */
      readonly env: string;
    }
  | {
      /** The number of an open file descriptor, from 3. It is read to its end. */
      readonly fd: number;
    }
  | {
      /** A program and its arguments, run without a shell. It prints the secret. */
      readonly command: readonly string[];
      /** How long it may take, in seconds. @default 30 */
      readonly seconds?: number | undefined;
    };

/** A tenant of Odin: the host, whom to audit there, and where the credentials come from. */
export interface OdinSettings {
  readonly url: string;
  readonly serviceProviders?: readonly string[] | undefined;
  readonly groups?: readonly string[] | undefined;
  readonly strategy?: OdinStrategy | undefined;
  /** Calls a second. 0 is no limit. @default 5 */
  readonly rate?: number | undefined;
  readonly username?: SecretSource | undefined;
  readonly password?: SecretSource | undefined;
}

/** An organisation of PureCloud: the region or host, whom to audit there, and where the credentials come from. */
export interface PureCloudSettings {
  readonly region?: Region | undefined;
  readonly url?: string | undefined;
  readonly loginUrl?: string | undefined;
  readonly divisions?: readonly string[] | undefined;
  readonly groups?: readonly string[] | undefined;
  readonly users?: readonly string[] | undefined;
  readonly states?: readonly PureCloudState[] | undefined;
  readonly sections?: readonly (PureCloudSectionName | "default")[] | undefined;
  readonly skipSections?: readonly PureCloudSectionName[] | undefined;
  readonly presenceSource?: IntegrationPresenceSource | undefined;
  readonly strategy?: PureCloudStrategy | undefined;
  /** Calls a minute. 0 is no limit. @default 300 */
  readonly rate?: number | undefined;
  readonly clientId?: SecretSource | undefined;
  readonly clientSecret?: SecretSource | undefined;
}

type People = RulesConfig["people"];

/** Who is who on both platforms, and who has left. Lists may be files: CSV, JSON or YAML. */
export interface PeopleSettings {
  /** A file with the columns odin and purecloud, or the pairs themselves. */
  readonly map?: string | People["map"] | undefined;
  readonly sites?: People["sites"] | undefined;
  /** A file with the columns email, login, employeeNumber and name, or the rows themselves. */
  readonly left?: string | People["left"] | undefined;
  readonly departments?: People["departments"] | undefined;
  readonly extensionPrefixes?: People["extensionPrefixes"] | undefined;
}

/** How rules judge. What a tenant says goes before what holds for all. */
export interface RuleSettings {
  readonly thresholds?: Loose<RulesConfig["thresholds"]> | undefined;
  /** Another severity by the id of a rule, or `off`. */
  readonly severities?: Readonly<Record<string, Severity | "off">> | undefined;
  /** Allowed by name. The lists of a tenant are added to those for all. */
  readonly allow?: Loose<RulesConfig["allow"]> | undefined;
  readonly countries?: RulesConfig["countries"] | undefined;
  /** Classes of destinations by how numbers begin in E.164. What a tenant says goes before what holds for all. */
  readonly destinations?: RulesConfig["destinations"] | undefined;
  /** What each profile of PureCloud must have. */
  readonly profile?: RulesConfig["profile"] | undefined;
  readonly paidServices?: RulesConfig["paidServices"] | undefined;
  readonly singleSignOn?: boolean | undefined;
}

/** One customer or organisation. People are matched within a tenant, and each tenant has its own audit. */
export interface TenantSettings {
  /** It names a folder too: letters, digits, dots, underscores and hyphens. */
  readonly name: string;
  readonly odin?: OdinSettings | undefined;
  readonly purecloud?: PureCloudSettings | undefined;
  readonly people?: PeopleSettings | undefined;
  /** The organisation's own numbers: E.164, or ranges such as `+18135551000 - +18135551999`. */
  readonly numbers?: RulesConfig["ownNumbers"] | undefined;
  readonly trustedDomains?: RulesConfig["trustedDomains"] | undefined;
  /** The country of numbers that name none, such as `GB`. */
  readonly country?: string | undefined;
  readonly rules?: RuleSettings | undefined;
  readonly suppressions?: readonly SuppressionSettings[] | undefined;
}

/** What licences, services and service packs cost in a month, by name. A name may end with `*`. */
export interface PriceSettings {
  /** The ISO code of the currency, such as `EUR`. */
  readonly currency: string;
  readonly odin?: Readonly<Record<string, number>> | undefined;
  readonly purecloud?: Readonly<Record<string, number>> | undefined;
}

/** Where audits are written, and how a command ends. Each stands for the flag of its name. */
export interface OutputSettings {
  readonly out?: string | undefined;
  readonly history?: string | undefined;
  readonly formats?: readonly (typeof FORMAT_NAMES)[number][] | undefined;
  readonly delimiter?: (typeof DELIMITER_NAMES)[number] | undefined;
  readonly splitBy?: (typeof SPLITS)[number] | undefined;
  readonly keep?: number | undefined;
  readonly sinceLast?: boolean | undefined;
  readonly minCoverage?: number | undefined;
  readonly failOn?: Severity | "off" | undefined;
}

/** The content of a configuration file. */
export interface RollcallConfig {
  /** The address of the JSON Schema, for editors. */
  readonly $schema?: string | undefined;
  readonly tenants?: readonly TenantSettings[] | undefined;
  readonly rules?:
    | (RuleSettings & {
        /** Files whose exports are your own rules. */
        readonly modules?: readonly string[] | undefined;
      })
    | undefined;
  readonly suppressions?: readonly SuppressionSettings[] | undefined;
  readonly prices?: PriceSettings | undefined;
  readonly output?: OutputSettings | undefined;
}
