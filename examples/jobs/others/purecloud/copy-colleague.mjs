import { defineJob, each, main, readCsv } from "../../src/kit/index.ts";
import { changesFor, isPartly } from "../../src/purecloud/logic/holdings.ts";
import { readDirectory } from "./directory.mjs";
import { readHoldings, readSome, writeHoldings } from "./holdings.mjs";
import { sdk } from "./platform.mjs";

export const copyColleague = defineJob({
  name: "copy-colleague",
  about: "Gives users the roles, queues and skills of a colleague. It takes nothing away.",
  needs: [
    "directory:user:view",
    "authorization:grant:view and authorization:grant:add",
    "routing:queue:view and routing:queueMember:manage",
    "routing:skill:assign",
  ],
  platforms: { sdk },
  flags: {
    file: { value: "FILE", help: "CSV with the columns email and like, which is the address of the colleague" },
  },
  async plan({ sdk: apis }, { file }) {
    const rows = await readCsv(file, { needed: ["email", "like"] });
    const directory = await readDirectory(apis.users);
    return each(rows, async ({ email, like }) => {
      const [user, colleague] = [directory.active(email), directory.active(like)];
      const held = await readHoldings(apis, colleague.id);
      const copied = held.filter(({ kind, inherited }) => kind !== "group" && !inherited);
      return changesFor(() => user.id, await readHoldings(apis, user.id), copied);
    });
  },
  write: writeHoldings,
  read: readSome,
  isPartly,
});

await main(copyColleague, import.meta.url);
