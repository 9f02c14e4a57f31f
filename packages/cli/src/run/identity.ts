import { fingerprint, type JournalHead, type Json, SHARD_FIELD } from "@rollcall/audit/journal";
import type { OdinRequest, Platforms, PureCloudRequest } from "../config/platforms.js";
import { sectionFlags } from "../config/sections.js";
import { SELECTION_FLAGS, type Targets } from "../config/targets.js";
import { version } from "../manifest.js";
import { RULE_FIELD } from "./read-by.js";
import type { Scope } from "./scope.js";

/**
 * What tells an audit from any other. Only the same audit is resumed. The selection is named by its flags, because the error
 * shows them.
 */
export function identityOf(
  { odin, purecloud, shard, rules }: Platforms & Pick<Targets, "shard" | "rules">,
  scopes: readonly Scope[],
): JournalHead {
  return {
    version: version(),
    scopes: namesOf(scopes),
    selection: {
      ...(odin && odinSelection(odin)),
      ...(purecloud && pureCloudSelection(purecloud)),
      ...(rules && { [RULE_FIELD]: rules }),
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
  return scopes.map(({ platform, name, ids }) => ({ platform, scope: name, ...(ids && { ids }) }));
}

function odinSelection({ baseUrl, serviceProviderIds, groupIds, strategy }: OdinRequest): { [flag: string]: Json } {
  return {
    "--odin-url": baseUrl,
    "--odin-sp": idsOf(serviceProviderIds),
    "--odin-group": idsOf(groupIds),
    "--odin-strategy": strategy,
  };
}

/** Without ids, all are audited. */
const idsOf = (ids: readonly string[]): Json => (ids.length === 0 ? null : ids);

function pureCloudSelection(request: PureCloudRequest): { [flag: string]: Json } {
  const { region = null, baseUrl = null, loginUrl = null, states, selection, sections, strategy } = request;
  const { integrationPresenceSource: source } = request;
  const chosen = Object.entries(SELECTION_FLAGS).map(([name, flag]) => [
    `--${flag}`,
    idsOf(selection[name as keyof typeof SELECTION_FLAGS] ?? []),
  ]);
  return {
    "--purecloud-region": region,
    "--purecloud-url": baseUrl,
    "--purecloud-login-url": loginUrl,
    ...Object.fromEntries(chosen),
    "--state": [...states],
    ...sectionFlags(sections),
    ...(source && { "--presence-source": source }),
    "--purecloud-strategy": strategy,
  };
}

function pureCloudLogin({ baseUrl, region, clientId }: PureCloudRequest) {
  return { platform: "purecloud", host: baseUrl ?? region ?? "", name: clientId } as const;
}
