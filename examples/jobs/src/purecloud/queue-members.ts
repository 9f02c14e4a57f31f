/**
 * Puts users into a queue.
 *
 *     node queue-members.ts --purecloud-region eu_west_1 --queue Support --file people.csv --dry-run
 *
 * Needs client credentials with directory:user:view, routing:queue:view and routing:queueMember:manage.
 */
import { addQueueMembers, items } from "@rollcall/clients/purecloud";
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
      const { id } = directory.active(email);
      if (members.has(id)) return [];
      return [{ what: "joins", run: () => addQueueMembers(purecloud, queueId, [id]) }];
    });
  },
});

await main(queueMembers, import.meta.url);
