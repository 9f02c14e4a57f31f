import { defineJob, each, main, named, readCsv } from "../../src/kit/index.ts";
import { changesFor, isPartly, namedIn } from "../../src/purecloud/logic/holdings.ts";
import { readDirectory } from "./directory.mjs";
import { readHoldings, readSome, writeHoldings } from "./holdings.mjs";
import { all } from "./paging.mjs";
import { sdk } from "./platform.mjs";

const OPTIONAL = ["department", "title", "division", "roles", "groups", "queues", "skills"];

export const createUsers = defineJob({
  name: "create-users",
  about: "Creates the users of a file, with roles, groups, queues and skills. A user who exists gets what is missing.",
  needs: [
    "directory:user:add, directory:user:view and directory:group:edit",
    "authorization:role:view, authorization:grant:view and authorization:grant:add",
    "routing:queue:view, routing:queueMember:manage and routing:skill:assign",
  ],
  platforms: { sdk },
  flags: {
    file: {
      value: "FILE",
      help: `CSV with the columns email and name, and ${OPTIONAL.join(", ")}. Lists are like Sales; Support, roles like Agent@Sales, skills like French=3`,
    },
  },
  async plan({ sdk: apis }, { file }) {
    const rows = await readCsv(file, { needed: ["email", "name"], optional: OPTIONAL });
    const directory = await readDirectory(apis.users);
    const wanted = catalogue(apis);
    return each(rows, async (row) => {
      const user = directory.find(row.email);
      if (user?.state === "inactive") throw new Error(`${row.email} is inactive`);
      const divisionId = user?.division?.id ?? (await wanted.division(row.division)).id;
      const holdings = await Promise.all(namedIn(row).map((thing) => wanted.holding(thing, divisionId)));
      const { email, name, department, title } = row;
      const body = { email, name, divisionId, ...(department && { department }), ...(title && { title }) };
      let id = user?.id ?? "";
      const create = async () => {
        ({ id } = await apis.users.postUsers(body));
      };
      const held = user ? await readHoldings(apis, id) : [];
      return [...(user ? [] : [{ what: "creates the user", run: create }]), ...changesFor(() => id, held, holdings)];
    });
  },
  write: writeHoldings,
  read: readSome,
  isPartly,
});

/** Finds what a file names. A role without a division is given in the division of the user. */
function catalogue({ authorization, groups, routing }) {
  const division = named("division", () => all((page) => authorization.getAuthorizationDivisions(page)));
  const find = {
    role: named("role", () => all((page) => authorization.getAuthorizationRoles({ ...page, userCount: false }))),
    group: named("group", () => all((page) => groups.getGroups(page))),
    queue: named("queue", () => all((page) => routing.getRoutingQueues(page))),
    skill: named("skill", () => all((page) => routing.getRoutingSkills(page))),
  };
  return {
    division: (name) => (name ? division(name) : authorization.getAuthorizationDivisionsHome()),
    async holding({ division: where, ...thing }, home) {
      const { id } = await find[thing.kind](thing.name);
      if (thing.kind !== "role") return { ...thing, id };
      return { ...thing, id, divisionId: where ? (await division(where)).id : home };
    },
  };
}

await main(createUsers, import.meta.url);
