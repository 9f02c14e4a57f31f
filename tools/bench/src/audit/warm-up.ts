import { auditOdinGroup, auditPureCloudUsers } from "@rollcall/audit";
import { createOdinClient, passwordLogin } from "@rollcall/clients/odin";
import { clientCredentials, createPureCloudClient } from "@rollcall/clients/purecloud";
import type { Addresses } from "./sandbox.ts";

/** A few users are enough for one answer of each operation. */
const SHARD = { index: 1, of: 100 };

/**
 * Makes the sandbox answer all that an audit asks for. Its first answer of an operation is slow, because it compiles the
 * checks of the operation. The calls have their own logins, so they do not count for the limits of the measured audit.
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
