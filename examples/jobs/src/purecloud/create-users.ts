/**
 * Creates the users of a file, with roles, groups, queues and skills. A user who exists gets what is missing.
 *
 *     node create-users.ts --purecloud-region eu_west_1 --file people.csv --dry-run
 *
 * Needs client credentials with directory:user:add and directory:user:view, directory:group:edit, authorization:role:view,
 * authorization:grant:view and authorization:grant:add, routing:queue:view, routing:queueMember:manage and routing:skill:assign.
 */
import { items, type PureCloudClient } from "@rollcall/clients/purecloud";
import { defineJob, each, main, named, purecloud, readCsv } from "../kit/index.ts";
import { readDirectory } from "./directory.ts";
import { readHoldings, readSome, writeHoldings } from "./holdings.ts";
import { changesFor, type Holding, isPartly, type Named, namedIn } from "./logic/holdings.ts";

const OPTIONAL = ["department", "title", "division", "roles", "groups", "queues", "skills"] as const;

export const createUsers = defineJob({
  name: "create-users",
  about: "Creates the users of a file, with roles, groups, queues and skills. A user who exists gets what is missing.",
  needs: [
    "directory:user:add, directory:user:view and directory:group:edit",
    "authorization:role:view, authorization:grant:view and authorization:grant:add",
    "routing:queue:view, routing:queueMember:manage and routing:skill:assign",
  ],
  platforms: { purecloud },
  flags: {
    file: {
      value: "FILE",
      help: `CSV with the columns email and name, and ${OPTIONAL.join(", ")}. Lists are like Sales; Support, roles like Agent@Sales, skills like French=3`,
    },
  },
  async plan({ purecloud }, { file }) {
    const rows = await readCsv(file, { needed: ["email", "name"], optional: OPTIONAL });
    const directory = await readDirectory(purecloud);
    const wanted = catalogue(purecloud);
    return each(rows, async (row) => {
      const user = directory.find(row.email);
      if (user?.state === "inactive") throw new Error(`${row.email} is inactive`);
      const divisionId = user?.division?.id ?? (await wanted.division(row.division)).id;
      const holdings = await Promise.all(namedIn(row).map((thing) => wanted.holding(thing, divisionId)));
      const { email, name, department, title } = row;
      const body = { email, name, divisionId, ...(department && { department }), ...(title && { title }) };
      let id = user?.id ?? "";
      const create = async () => {
        ({ id } = await purecloud.postUsers({ body }));
      };
      const held = user ? await readHoldings(purecloud, id) : [];
      return [...(user ? [] : [{ what: "creates the user", run: create }]), ...changesFor(() => id, held, holdings)];
    });
  },
  write: writeHoldings,
  read: readSome,
  isPartly,
});

/** Finds what a file names. A role without a division is given in the division of the user. */
function catalogue(purecloud: PureCloudClient) {
  const division = named("division", () => items(purecloud.getAuthorizationDivisions));
  const find = {
    role: named("role", () => items(purecloud.getAuthorizationRoles, { userCount: false })),
    group: named("group", () => items(purecloud.getGroups)),
    queue: named("queue", () => items(purecloud.getRoutingQueues)),
    skill: named("skill", () => items(purecloud.getRoutingSkills)),
  };
  return {
    division: (name: string) => (name ? division(name) : purecloud.getAuthorizationDivisionsHome()),
    async holding({ division: where, ...thing }: Named, home: string): Promise<Holding> {
      const { id } = await find[thing.kind](thing.name);
      if (thing.kind !== "role") return { ...thing, id };
      return { ...thing, id, divisionId: where ? (await division(where)).id : home };
    },
  };
}

await main(createUsers, import.meta.url);
