import {
  auditOdinGroup,
  auditPureCloudUsers,
  type ContextPart,
  type OdinRecord,
  type PureCloudRecord,
} from "@rollcall/audit";
import { createOdinClient, passwordLogin } from "@rollcall/clients/odin";
import { clientCredentials, createPureCloudClient } from "@rollcall/clients/purecloud";
import type { SandboxOptions } from "../../src/index.js";
import { startInProcess } from "../in-process.js";

export type AnyRecord = OdinRecord | PureCloudRecord;

/** What an audit reads of an estate, whole. */
export interface Audited {
  readonly records: readonly AnyRecord[];
  readonly context: readonly ContextPart[];
  readonly now: Date;
  /** The organisation's domains of e-mail addresses. */
  readonly domains: readonly string[];
}

export async function audited(options: SandboxOptions): Promise<Audited> {
  const sandbox = await startInProcess({ ...options, rateLimits: false });
  try {
    const { odinUrl, purecloudUrl, loginUrl, now, fetch } = sandbox;
    const auth = passwordLogin({ username: "a", password: "b" });
    const odin = createOdinClient({ baseUrl: odinUrl, auth, rateLimit: false, fetch });
    const credentials = clientCredentials({ clientId: "a", clientSecret: "b" });
    const shared = { rateLimit: false, fetch } as const;
    const purecloud = createPureCloudClient({ baseUrl: purecloudUrl, loginUrl, auth: credentials, ...shared });
    const records: AnyRecord[] = [];
    const context: ContextPart[] = [];
    const onContext = (part: ContextPart) => void context.push(part);
    for (const { serviceProviderId, groups } of sandbox.estate.odin.serviceProviders) {
      for (const groupId of groups) {
        const group = { serviceProviderId, groupId, strategy: "server", onContext } as const;
        for await (const record of auditOdinGroup(odin, group)) records.push(record);
      }
    }
    for await (const record of auditPureCloudUsers(purecloud, { onContext })) records.push(record);
    return { records, context, now, domains: sandbox.estate.domains };
  } finally {
    await sandbox.close();
  }
}
