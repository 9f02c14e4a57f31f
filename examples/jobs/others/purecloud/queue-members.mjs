import { defineJob, each, main, named, readCsv } from "../../src/kit/index.ts";
import { readDirectory } from "./directory.mjs";
import { all } from "./paging.mjs";
import { sdk } from "./platform.mjs";
import { setQueueMember } from "./queue-member.mjs";

export const queueMembers = defineJob({
  name: "queue-members",
  about: "Puts users into a queue.",
  needs: ["directory:user:view", "routing:queue:view and routing:queueMember:manage"],
  platforms: { sdk },
  flags: {
    queue: { value: "NAME", help: "name of the queue" },
    file: { value: "FILE", help: "CSV with the column email" },
  },
  async plan({ sdk: { users, routing } }, { queue, file }) {
    const rows = await readCsv(file, { needed: ["email"] });
    const { id: queueId } = await named("queue", () => all((page) => routing.getRoutingQueues(page)))(queue);
    const directory = await readDirectory(users);
    const members = new Set();
    for await (const { id } of all((page) => routing.getRoutingQueueMembers(queueId, page))) members.add(id);
    return each(rows, ({ email }) => {
      const { id: userId } = directory.active(email);
      return { what: "joins", key: { queueId, userId }, from: members.has(userId), to: true };
    });
  },
  write: ({ sdk }, { queueId, userId }, isMember) => setQueueMember(sdk, queueId, userId, isMember),
});

await main(queueMembers, import.meta.url);
