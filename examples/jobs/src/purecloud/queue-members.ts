/**
 * Puts users into a queue.
 *
 *     node queue-members.ts --purecloud-region eu_west_1 --queue Support --file people.csv --dry-run
 *
 * Needs client credentials with directory:user:view, routing:queue:view and routing:queueMember:manage.
 */
import { addQueueMembers, items, removeQueueMembers } from "@rollcall/clients/purecloud";
import { defineJob, each, main, named, purecloud, readCsv } from "../kit/index.ts";
import { readDirectory } from "./directory.ts";

export const queueMembers = defineJob({
  name: "queue-members",
  about: "Puts users into a queue.",
  needs: ["directory:user:view", "routing:queue:view and routing:queueMember:manage"],
  platforms: { purecloud },
  flags: {
    queue: { value: "NAME", help: "name of the queue" },
    file: { value: "FILE", help: "CSV with the column email" },
  },
  async plan({ purecloud }, { queue, file }) {
    const rows = await readCsv(file, { needed: ["email"] });
    const { id: queueId } = await named("queue", () => items(purecloud.getRoutingQueues))(queue);
    const directory = await readDirectory(purecloud);
    const members = new Set<string | undefined>();
    for await (const { id } of items(purecloud.getRoutingQueueMembers, { queueId })) members.add(id);
    return each(rows, ({ email }) => {
      const { id: userId } = directory.active(email);
      return { what: "joins", key: { queueId, userId }, from: members.has(userId), to: true };
    });
  },
  write: ({ purecloud }, { queueId, userId }: { queueId: string; userId: string }, isMember: boolean) =>
    (isMember ? addQueueMembers : removeQueueMembers)(purecloud, queueId, [userId]),
});

await main(queueMembers, import.meta.url);
