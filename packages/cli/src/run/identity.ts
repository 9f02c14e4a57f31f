import { fingerprint, type JournalHead, type Json, SHARD_FIELD } from "@rollcall/audit/journal";
import type { OdinRequest, PureCloudRequest } from "../config/platforms.js";
import { sectionFlags } from "../config/sections.js";
import { version } from "../manifest.js";
import type { Scope, ScopesRequest } from "./scopes.js";

/**
 * What tells an audit from any other. Only the same audit is resumed. The selection is named by its flags, because the error
 * shows them.
 */
export function identityOf(
  { odin, purecloud, shard }: Omit<ScopesRequest, "repeats">,
  scopes: readonly Scope[],
): JournalHead {
  return {
    version: version(),
    scopes: namesOf(scopes),
    selection: {
      ...(odin && odinSelection(odin)),
      ...(purecloud && pureCloudSelection(purecloud)),
      ...(shard && { [SHARD_FIELD]: `${shard.index}/${shard.of}` }),
    },
    login: {
      ...(odin && { odin: fingerprint({ platform: "odin", host: odin.baseUrl, name: odin.username }) }),
      ...(purecloud && { purecloud: fingerprint(pureCloudLogin(purecloud)) }),
    },
  };
}

/** The scopes as a journal names them. */
export function namesOf(scopes: readonly Scope[]): JournalHead["scopes"] {
  return scopes.map(({ platform, name }) => ({ platform, scope: name }));
}

function odinSelection({ baseUrl, serviceProviderId, groupIds, strategy }: OdinRequest): { [flag: string]: Json } {
  const groups = [...groupIds];
  return { "--odin-url": baseUrl, "--odin-sp": serviceProviderId, "--odin-group": groups, "--odin-strategy": strategy };
}

function pureCloudSelection(request: PureCloudRequest): { [flag: string]: Json } {
  const { region = null, baseUrl = null, loginUrl = null, states, sections, strategy } = request;
  return {
    "--purecloud-region": region,
    "--purecloud-url": baseUrl,
    "--purecloud-login-url": loginUrl,
    "--state": [...states],
    ...sectionFlags(sections),
    "--purecloud-strategy": strategy,
  };
}

function pureCloudLogin({ baseUrl, region, clientId }: PureCloudRequest) {
  return { platform: "purecloud", host: baseUrl ?? region ?? "", name: clientId } as const;
}
