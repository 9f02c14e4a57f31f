import type { PureCloudClient } from "@rollcall/clients/purecloud";
import type { Playground } from "../sandbox.ts";
import { type Agent, agentsOf, usersOf } from "./users.ts";

/** A job as people start it: its program, its file and its other flags, and what it changes. */
export interface Case {
  /** The program without its ending, relative to `src/purecloud` or `others/purecloud`. */
  readonly name: string;
  /** The lines of the file, with the header. It is the same in every organisation of one seed. */
  lines(play: Playground): Promise<readonly string[]>;
  /** A line about a user who does not exist. */
  readonly unknown: string;
  /** Further flags of a run. */
  flags?(play: Playground): Promise<readonly string[]>;
  /** Further flags of a run and of its undo. */
  logins?(play: Playground): Promise<readonly string[]>;
  /** Reads what the job changes. */
  state(purecloud: PureCloudClient): Promise<unknown>;
}

const recordOf = ({ name }: Case, play: Playground) => play.path(`${name}.ndjson`);

/** The flags of a run. @param more further lines of the file */
export async function flagsOf(job: Case, play: Playground, ...more: readonly string[]) {
  const { name, lines, flags, logins } = job;
  const file = await play.file(`${name}.csv`, [...(await lines(play)), ...more].join("\n"));
  const own = [...((await flags?.(play)) ?? []), ...((await logins?.(play)) ?? [])];
  return ["--file", file, "--record", recordOf(job, play), ...own];
}

/** The flags of the undo of all runs. */
export const undoFlagsOf = async (job: Case, play: Playground) => [
  ...["--undo", recordOf(job, play)],
  ...((await job.logins?.(play)) ?? []),
];

const listed = async (purecloud: PureCloudClient, ...expand: ("skills" | "groups" | "outOfOffice")[]) =>
  (await purecloud.getUsers({ pageSize: 200, expand })).entities ?? [];

const hrSync: Case = {
  name: "hr-sync",
  async lines({ purecloud }) {
    const users = await usersOf(purecloud, 6);
    return ["email,name,department", ...users.map(({ email }, at) => `${email},Name ${at},Department ${at % 3}`)];
  },
  unknown: "nobody@example.com,N,D",
  state: async (purecloud) => (await listed(purecloud)).map((user) => [user?.id, user?.name, user?.department]),
};

const outOfOffice: Case = {
  name: "out-of-office",
  async lines({ purecloud }) {
    const users = await usersOf(purecloud, 5);
    return ["email,from,until", ...users.map(({ email }) => `${email},2026-12-24T08:00Z,2027-01-02T18:00Z`)];
  },
  unknown: "nobody@example.com,2026-12-24T08:00Z,2027-01-02T18:00Z",
  async logins(play) {
    const users = await usersOf(play.purecloud, 5);
    const tokens = await Promise.all(users.map(async ({ id, email }) => `${email},${await play.tokenOf(id)}`));
    return ["--tokens", await play.file("tokens.csv", ["email,token", ...tokens].join("\n"))];
  },
  state: async (purecloud) => (await listed(purecloud, "outOfOffice")).map((user) => user?.outOfOffice),
};

const QUEUE = "Support";

const queueMembers: Case = {
  name: "queue-members",
  async lines({ purecloud }) {
    return ["email", ...(await usersOf(purecloud, 8)).map(({ email }) => email)];
  },
  unknown: "nobody@example.com",
  flags: async ({ purecloud }) => ["--queue", (await purecloud.getRoutingQueues()).entities?.[0]?.name ?? QUEUE],
  async state(purecloud) {
    const [queue] = (await purecloud.getRoutingQueues()).entities ?? [];
    const { entities = [] } = await purecloud.getRoutingQueueMembers({ queueId: queue?.id ?? "", pageSize: 100 });
    return entities.map((member) => [member?.id, member?.joined]).sort();
  },
};

const moveDivision: Case = {
  name: "move-division",
  async lines({ purecloud }) {
    const divisions = (await purecloud.getAuthorizationDivisions()).entities ?? [];
    const users = await usersOf(purecloud, 6);
    return ["email,division", ...users.map(({ email }, at) => `${email},${divisions[at % divisions.length]?.name}`)];
  },
  unknown: "nobody@example.com,Home",
  state: async (purecloud) => (await listed(purecloud)).map((user) => [user?.id, user?.division?.id]),
};

const holdingsOf = (purecloud: PureCloudClient) => (user: Pick<Agent, "id">) => heldBy(purecloud, user.id);

/** What a user holds, in a fixed order. */
export async function heldBy(purecloud: PureCloudClient, userId: string) {
  const queues = await Promise.all(
    [true, false].map((joined) => purecloud.getUserQueues({ userId, joined, pageSize: 100 })),
  );
  const { grants = [] } = await purecloud.getAuthorizationSubject({ subjectId: userId });
  const {
    groups = [],
    name,
    department,
    title,
    skills = [],
  } = await purecloud.getUser({
    userId,
    expand: ["groups", "skills"],
  });
  return {
    ...{ name, department, title },
    roles: grants.map(({ role, division }) => `${role?.name} in ${division?.id}`).sort(),
    groups: groups.map((group) => group.name).sort(),
    queues: queues.flatMap(({ entities = [] }) => entities.map((queue) => queue?.name)).sort(),
    skills: skills.map((skill) => `${skill.name}=${skill.proficiency}`).sort(),
  };
}

const copyColleague: Case = {
  name: "copy-colleague",
  async lines({ purecloud }) {
    const [colleague] = await agentsOf(purecloud, 1);
    const users = (await usersOf(purecloud, 4)).filter(({ id }) => id !== colleague.id);
    return ["email,like", ...users.map(({ email }) => `${email},${colleague.email}`)];
  },
  unknown: "nobody@example.com,nobody@example.com",
  state: async (purecloud) => Promise.all((await usersOf(purecloud, 4)).map(holdingsOf(purecloud))),
};

const createUsers: Case = {
  name: "create-users",
  async lines({ purecloud }) {
    const first = async (list: Promise<{ entities?: ({ name?: string } | null)[] }>, at = 0) =>
      (await list).entities?.[at]?.name;
    const [queue, skill] = [await first(purecloud.getRoutingQueues()), await first(purecloud.getRoutingSkills(), 1)];
    const [group, role] = [await first(purecloud.getGroups()), await first(purecloud.getAuthorizationRoles())];
    const [user] = await usersOf(purecloud, 1);
    const held = `Field,${role},${group},${queue},${skill}=3.5`;
    return [
      "email,name,department,roles,groups,queues,skills",
      `new.one@example.com,New One,${held}`,
      `new.two@example.com,New Two,${held}`,
      `${user.email},Someone,${held}`,
    ];
  },
  unknown: "new.three@example.com,New Three,,,,No such queue,",
  async state(purecloud) {
    const [user] = await usersOf(purecloud, 1);
    const made = (await listed(purecloud)).filter((each) => each?.email?.startsWith("new."));
    return Promise.all([user, ...made].map((each) => heldBy(purecloud, each?.id ?? "")));
  },
};

/** All jobs that change something. */
export const cases: readonly Case[] = [createUsers, copyColleague, moveDivision, hrSync, queueMembers, outOfOffice];
