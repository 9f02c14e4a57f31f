import type { PureCloudClient } from "@rollcall/clients/purecloud";
import type { Json } from "../../kit/index.ts";
import type { Part } from "../shared/part.ts";

/** A role in a division. */
type Grant = { readonly roleId: string; readonly divisionId: string };

/** The platform itself may remove the roles of an inactive user. So the record keeps them, and an undo grants those that are gone. */
export const roles: Part<PureCloudClient> = {
  name: "roles",
  async take(purecloud, userId, notes) {
    const grants = await grantsOf(purecloud, userId);
    const isNoted = notes.some((note) => grants.every((grant) => isAmong(note as unknown as Grant[], grant)));
    if (isNoted || grants.length === 0) return [];
    return [{ what: `keeps ${grants.length} roles in the record`, before: grants as Json, run: async () => {} }];
  },
  async giveBack(purecloud, userId, before) {
    const now = await grantsOf(purecloud, userId);
    const missing = (before as unknown as Grant[]).filter((grant) => !isAmong(now, grant));
    if (missing.length === 0) return [];
    const run = () => purecloud.postAuthorizationSubjectBulkadd({ subjectId: userId, body: { grants: missing } });
    return [{ what: `gets ${missing.length} roles back`, run }];
  },
};

/** Grants through a group are left out. They have the id of the group. */
async function grantsOf(purecloud: PureCloudClient, subjectId: string): Promise<Grant[]> {
  const { grants = [] } = await purecloud.getAuthorizationSubject({ subjectId, includeDuplicates: true });
  return grants
    .filter((grant) => grant.subjectId === undefined || grant.subjectId === subjectId)
    .map(({ role, division }) => ({ roleId: role?.id ?? "", divisionId: division?.id ?? "" }));
}

const isAmong = (grants: readonly Grant[], { roleId, divisionId }: Grant) =>
  grants.some((one) => one.roleId === roleId && one.divisionId === divisionId);
