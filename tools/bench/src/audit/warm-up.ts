import { auditOdinGroup, auditPureCloudUsers } from "@rollcall/audit";
import { createOdinClient, passwordLogin } from "@rollcall/clients/odin";
import { clientCredentials, createPureCloudClient } from "@rollcall/clients/purecloud";
import type { Addresses } from "./sandbox.ts";

/** So few are read: what is wanted is that each operation was answered once. */
const SHARD = { index: 1, of: 100 };

/**
 * Has the sandbox answer all that an audit asks for: it compiles the checks of an operation when that is asked for first, which
 * takes it longer than the answer. By logins of their own, whose calls count for no limit of the audit that is measured.
 */
export async function warmUp({ odinUrl, purecloudUrl, serviceProviderId, groupIds }: Addresses): Promise<void> {
  const odin = createOdinClient({
    baseUrl: odinUrl,
    auth: passwordLogin({ username: "warm-up", password: "made-up" }),
  });
  const purecloud = createPureCloudClient({
    baseUrl: purecloudUrl,
    loginUrl: purecloudUrl,
    auth: clientCredentials({ clientId: "warm-up", clientSecret: "made-up" }),
  });
  const [groupId = ""] = groupIds;
  const group = { serviceProviderId, groupId, strategy: "perUser", shard: SHARD } as const;
  for (const records of [auditOdinGroup(odin, group), auditPureCloudUsers(purecloud, { shard: SHARD })]) {
    let isRead = false;
    while (!isRead) isRead = (await records.next()).done === true;
  }
}
