/**
 * Gives users the roles, queues and skills of a colleague. It takes nothing away.
 *
 *     node copy-colleague.ts --purecloud-region eu_west_1 --file new-people.csv --dry-run
 *
 * Needs client credentials with directory:user:view, authorization:grant:view and authorization:grant:add, routing:queue:view,
 * routing:queueMember:manage and routing:skill:assign.
 */
import { defineJob, each, main, purecloud, readCsv } from "../kit/index.ts";
import { readDirectory } from "./directory.ts";
import { readHoldings, readSome, writeHoldings } from "./holdings.ts";
import { changesFor, isPartly } from "./logic/holdings.ts";

export const copyColleague = defineJob({
  name: "copy-colleague",
  about: "Gives users the roles, queues and skills of a colleague. It takes nothing away.",
  needs: [
    "directory:user:view",
    "authorization:grant:view and authorization:grant:add",
    "routing:queue:view and routing:queueMember:manage",
    "routing:skill:assign",
  ],
  platforms: { purecloud },
  flags: {
    file: { value: "FILE", help: "CSV with the columns email and like, which is the address of the colleague" },
  },
  async plan({ purecloud }, { file }) {
    const rows = await readCsv(file, { needed: ["email", "like"] });
    const directory = await readDirectory(purecloud);
    return each(rows, async ({ email, like }) => {
      const [user, colleague] = [directory.active(email), directory.active(like)];
      const copied = (await readHoldings(purecloud, colleague.id)).filter(
        ({ kind, inherited }) => kind !== "group" && !inherited,
      );
      return changesFor(() => user.id, await readHoldings(purecloud, user.id), copied);
    });
  },
  write: writeHoldings,
  read: readSome,
  isPartly,
});

await main(copyColleague, import.meta.url);
