/**
 * Creates the users of a file, with roles, groups, queues and skills. A user who exists gets what is missing.
 *
 *     node create-users.ts --purecloud-region eu_west_1 --file people.csv --dry-run
 *
 * Needs client credentials with directory:user:add and directory:user:view, directory:group:edit, authorization:role:view,
 * authorization:grant:view and authorization:grant:add, routing:queue:view, routing:queueMember:manage and routing:skill:assign.
 */
import { items, type PureCloudClient } from "@rollcall/clients/purecloud";
import { type CsvRow, defineJob, each, listOf, main, named, purecloud, readCsv, type Step } from "../kit/index.ts";
import { readDirectory } from "./directory.ts";
import { give } from "./give.ts";
import { type Holding, missingFrom, readHoldings } from "./holdings.ts";

const OPTIONAL = ["department", "title", "division", "roles", "groups", "queues", "skills"] as const;
type Row = CsvRow<"email" | "name", (typeof OPTIONAL)[number]>;

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
      const holdings = await wanted.holdings(row, divisionId);
      if (user) return give(purecloud, () => user.id, missingFrom(await readHoldings(purecloud, user.id), holdings));
      const { create, id } = creation(purecloud, row, divisionId);
      return [create, ...give(purecloud, id, holdings)];
    });
  },
});

/** The step that creates a user, whose id is known when it is made. */
function creation(purecloud: PureCloudClient, { email, name, department, title }: Row, divisionId: string): { create: Step; id: () => string } {
  let id = "";
  const body = { email, name, divisionId, ...(department && { department }), ...(title && { title }) };
  const run = async () => {
    ({ id } = await purecloud.postUsers({ body }));
  };
  return { create: { what: "creates the user", run }, id: () => id };
}

/** What the names in a file mean. */
function catalogue(purecloud: PureCloudClient) {
  const division = named("division", () => items(purecloud.getAuthorizationDivisions));
  const role = named("role", () => items(purecloud.getAuthorizationRoles, { userCount: false }));
  const group = named("group", () => items(purecloud.getGroups));
  const queue = named("queue", () => items(purecloud.getRoutingQueues));
  const skill = named("skill", () => items(purecloud.getRoutingSkills));
  const holding = async <K extends string>(kind: K, thing: Promise<{ id: string; name?: string }>) => {
    const { id, name = "" } = await thing;
    return { kind, id, name };
  };
  return {
    /** The division of a new user. Without a name it is the home division. */
    division: (name: string) => (name ? division(name) : purecloud.getAuthorizationDivisionsHome()),
    /** What a row gives to a user. A role without a division is given in that of the user. */
    async holdings({ roles, groups, queues, skills }: Row, divisionId: string): Promise<Holding[]> {
      const granted = listOf(roles).map(async (text) => {
        const [, name = text, where] = /^(.*)@([^@]*)$/.exec(text) ?? [];
        return { ...(await holding("role", role(name.trim()))), divisionId: where ? (await division(where.trim())).id : divisionId };
      });
      const learnt = listOf(skills).map(async (text) => {
        const [, name = "", level = ""] = /^(.*)=\s*([0-5](?:\.\d+)?)$/.exec(text) ?? [];
        if (!level || Number(level) > 5) throw new Error(`the skill ${text} needs a proficiency from 0 to 5, such as French=3`);
        return { ...(await holding("skill", skill(name.trim()))), proficiency: Number(level) };
      });
      return Promise.all([
        ...granted,
        ...listOf(groups).map((name) => holding("group", group(name))),
        ...listOf(queues).map((name) => holding("queue", queue(name))),
        ...learnt,
      ]);
    },
  };
}

await main(createUsers, import.meta.url);
