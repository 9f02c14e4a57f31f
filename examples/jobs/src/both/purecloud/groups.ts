import { addGroupMembers, type PureCloudClient, removeGroupMembers } from "@rollcall/clients/purecloud";
import type { Part } from "../shared/part.ts";

/** Groups to which the leaver was added. Owners, and users whom a rule includes, cannot be removed. */
export const groups: Part<PureCloudClient> = {
  name: "groups",
  async take(purecloud, userId) {
    const { groups = [] } = await purecloud.getUser({ userId, expand: ["groups"] });
    const changes = groups.map(async ({ id = "" }) => {
      if (!(await isIn(purecloud, id, userId))) return [];
      const { name } = await purecloud.getGroup({ groupId: id });
      const run = () => removeGroupMembers(purecloud, id, [userId]);
      return [{ what: `leaves the group ${name}`, before: id, run }];
    });
    return (await Promise.all(changes)).flat();
  },
  async giveBack(purecloud, userId, before) {
    const groupId = String(before);
    if (await isIn(purecloud, groupId, userId)) return [];
    return [{ what: "returns to the group", run: () => addGroupMembers(purecloud, groupId, [userId]) }];
  },
};

async function isIn(purecloud: PureCloudClient, groupId: string, userId: string): Promise<boolean> {
  const { entities = [] } = await purecloud.getGroupIndividuals({ groupId });
  return entities.some(({ id }) => id === userId);
}
