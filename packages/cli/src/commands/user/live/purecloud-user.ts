import {
  auditPureCloudUsers,
  type CleanPureCloudUser,
  normalise,
  PURECLOUD_SECTIONS,
  redactRecord,
} from "@rollcall/audit";
import type { PureCloudClient } from "@rollcall/clients/purecloud";

/** Second factors need a permission that a help desk rarely has. */
const SECTIONS = PURECLOUD_SECTIONS.filter((name) => name !== "verifiers");

/** Reads one user as an audit does, secrets masked. Undefined if the user is gone or deleted. */
export async function pureCloudUser(
  client: PureCloudClient,
  userId: string,
  signal: AbortSignal,
): Promise<CleanPureCloudUser | undefined> {
  const records = auditPureCloudUsers(client, { userIds: [userId], sections: SECTIONS, signal, pausesMs: [] });
  for await (const record of records) return normalise(redactRecord(record));
  return undefined;
}
