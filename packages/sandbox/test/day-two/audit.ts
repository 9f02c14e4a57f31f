import {
  auditOdinGroup,
  auditPureCloudUsers,
  type CleanUser,
  normalise,
  normaliseGroup,
  type OdinRecord,
  PURECLOUD_STATES,
  type Section,
} from "@rollcall/audit";
import { createOdinClient, passwordLogin } from "@rollcall/clients/odin";
import { clientCredentials, createPureCloudClient } from "@rollcall/clients/purecloud";
import type { SandboxOptions } from "../../src/index.js";
import { startInProcess } from "../in-process.js";

/** The clean view of every user, by `odin|<id>` or `purecloud|<id>`, and the parts of the context by group. */
export interface Audited {
  readonly users: ReadonlyMap<string, CleanUser>;
  readonly groups: ReadonlyMap<string, ReadonlyMap<string, Section>>;
}

/** Audits a sandbox, as a user would. */
export async function audited(options: SandboxOptions): Promise<Audited> {
  const sandbox = await startInProcess({ ...options, rateLimits: false });
  const users = new Map<string, CleanUser>();
  const groups = new Map<string, ReadonlyMap<string, Section>>();
  try {
    const { odinUrl, purecloudUrl, loginUrl, estate, fetch } = sandbox;
    const shared = { rateLimit: false, fetch } as const;
    const login = passwordLogin({ username: "a", password: "b" });
    const odin = createOdinClient({ baseUrl: odinUrl, auth: login, ...shared });
    const auth = clientCredentials({ clientId: "a", clientSecret: "b" });
    const purecloud = createPureCloudClient({ baseUrl: purecloudUrl, loginUrl, auth, ...shared });
    for (const { serviceProviderId, groups: ids } of estate.odin.serviceProviders)
      for (const groupId of ids) {
        const ofGroup = { serviceProviderId, groupId };
        const parts = new Map<string, Section>();
        const records: OdinRecord[] = [];
        const onContext = ({ part, section }: { part: string; section: Section }) => void parts.set(part, section);
        for await (const record of auditOdinGroup(odin, { ...ofGroup, onContext })) records.push(record);
        const scope = normaliseGroup(ofGroup, parts);
        for (const record of records) users.set(`odin|${record.userId}`, normalise(record, scope));
        groups.set(`${serviceProviderId}/${groupId}`, parts);
      }
    for (const state of PURECLOUD_STATES)
      for await (const record of auditPureCloudUsers(purecloud, { state }))
        users.set(`purecloud|${record.userId}`, normalise(record));
  } finally {
    await sandbox.close();
  }
  return { users, groups };
}
