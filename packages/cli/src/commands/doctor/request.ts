import { type OdinNeeded, type PureCloudNeeded, RULES, type Rule, sectionsFor } from "@rollcall/audit/rules";
import type { TargetFlagName } from "../../config/flags/targets.js";
import type { GivenFlags } from "../../config/given.js";
import { odinAlone } from "../../config/odin-alone.js";
import { chosenRules } from "../../config/rules.js";
import { readSecrets } from "../../config/secrets.js";
import {
  needs,
  odinHost,
  type PureCloudTarget,
  paceFlag,
  pureCloudTarget,
  whereHostsAre,
} from "../../config/targets.js";
import { UsageError } from "../../config/usage-error.js";
import type { Environment } from "../../context.js";
import type { OdinLogin, PureCloudLogin } from "../../run/clients.js";
import type { DoctorFlagName } from "./flags.js";

/** The flags that are read here. Those of an audit that the doctor does not have are never given. */
type HostFlagName = DoctorFlagName | TargetFlagName;

/** An Odin to ask, and the group to ask about if one was given. */
export interface OdinToAsk extends OdinLogin {
  /** What rules need. Undefined for all that an audit reads. */
  readonly needed?: OdinNeeded | undefined;
  readonly given: { readonly serviceProviderId?: string; readonly groupId?: string };
}

/** What is asked, with all that a client needs. */
export interface DoctorRequest {
  readonly odin: OdinToAsk | undefined;
  readonly purecloud: PureCloudToAsk | undefined;
}

/** A PureCloud to ask. */
export interface PureCloudToAsk extends PureCloudLogin {
  /** What rules need. Undefined for all that an audit reads. */
  readonly needs?: PureCloudNeeded | undefined;
}

/** Makes a request of the flags and the environment. @throws UsageError naming what is wrong and what to do */
export function doctorRequest(
  given: GivenFlags<HostFlagName>,
  environment: Environment,
  known: readonly Rule[] = RULES,
): DoctorRequest {
  const hosts = hostsToAsk(given);
  if (!hosts.odin && !hosts.purecloud) {
    throw new UsageError(`no platform to ask. ${whereHostsAre(given)}`);
  }
  const rules = chosenRules(given.get("rule"), known);
  const needed = rules && sectionsFor(rules);
  const { odin, purecloud } = withCredentials(hosts, environment);
  return {
    odin: odin && { ...odin, needed: needed?.odin ?? (purecloud ? undefined : odinAlone(known)) },
    purecloud: purecloud && { ...purecloud, needs: needed?.purecloud },
  };
}

/** The hosts of platforms, without credentials. */
export interface HostsToAsk {
  readonly odin: Pick<OdinToAsk, "baseUrl" | "pace" | "given"> | undefined;
  readonly purecloud: PureCloudTarget | undefined;
}

/**
 * The platforms that flags name. There may be none.
 *
 * @param given flags of any command that names hosts
 * @throws UsageError
 */
export function hostsToAsk(given: GivenFlags<string>): HostsToAsk {
  const baseUrl = odinHost(given);
  if (baseUrl === undefined) needs(given, ["odin-sp", "odin-group", "odin-rate"], "--odin-url");
  return {
    odin: baseUrl === undefined ? undefined : { baseUrl, pace: paceFlag(given, "odin"), given: groupOf(given) },
    purecloud: pureCloudTarget(given),
  };
}

/** Adds the credentials. @throws UsageError if one is missing */
export function withCredentials({ odin, purecloud }: HostsToAsk, environment: Environment): DoctorRequest {
  const secrets = readSecrets(environment, { odin: odin !== undefined, purecloud: purecloud !== undefined });
  return {
    odin: odin && { ...odin, ...secrets.odin },
    purecloud: purecloud && { ...purecloud, ...secrets.purecloud },
  };
}

function groupOf(given: GivenFlags<string>): OdinToAsk["given"] {
  const serviceProviderId = given.get("odin-sp")?.[0];
  const groupId = given.get("odin-group")?.[0];
  if (groupId !== undefined && serviceProviderId === undefined) throw new UsageError("--odin-group needs --odin-sp");
  return {
    ...(serviceProviderId === undefined ? {} : { serviceProviderId }),
    ...(groupId === undefined ? {} : { groupId }),
  };
}
