import type { TargetFlagName } from "../../config/flags.js";
import type { GivenFlags } from "../../config/parse.js";
import { readSecrets } from "../../config/secrets.js";
import { needs, odinHost, paceFlag, pureCloudTarget } from "../../config/targets.js";
import { UsageError } from "../../config/usage-error.js";
import type { Environment } from "../../context.js";
import type { OdinLogin, PureCloudLogin } from "../../run/clients.js";
import type { DoctorFlagName } from "./flags.js";

/** The flags that are read here. Those of an audit that the doctor does not have are never given. */
type HostFlagName = DoctorFlagName | TargetFlagName;

/** An Odin to ask, and the group to ask about if one was given. */
export interface OdinToAsk extends OdinLogin {
  readonly given: { readonly serviceProviderId?: string; readonly groupId?: string };
}

/** What is asked, with all that a client needs. */
export interface DoctorRequest {
  readonly odin: OdinToAsk | undefined;
  readonly purecloud: PureCloudLogin | undefined;
}

/** Makes a request of the flags and the environment. @throws UsageError naming what is wrong and what to do */
export function doctorRequest(given: GivenFlags<HostFlagName>, environment: Environment): DoctorRequest {
  const baseUrl = odinHost(given);
  if (baseUrl === undefined) needs(given, ["odin-sp", "odin-group", "odin-rate"], "--odin-url");
  const purecloud = pureCloudTarget(given);
  if (baseUrl === undefined && !purecloud) {
    throw new UsageError("no platform to ask. Give --odin-url, --purecloud-region or --purecloud-url");
  }
  const secrets = readSecrets(environment, { odin: baseUrl !== undefined, purecloud: !!purecloud });
  return {
    odin:
      baseUrl === undefined
        ? undefined
        : { baseUrl, pace: paceFlag(given, "odin"), ...secrets.odin, given: groupOf(given) },
    purecloud: purecloud && { ...purecloud, ...secrets.purecloud },
  };
}

function groupOf(given: GivenFlags<HostFlagName>): OdinToAsk["given"] {
  const serviceProviderId = given.get("odin-sp")?.[0];
  const groupId = given.get("odin-group")?.[0];
  if (groupId !== undefined && serviceProviderId === undefined) throw new UsageError("--odin-group needs --odin-sp");
  return {
    ...(serviceProviderId === undefined ? {} : { serviceProviderId }),
    ...(groupId === undefined ? {} : { groupId }),
  };
}
