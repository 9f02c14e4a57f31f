import { type OdinClient, rows } from "@rollcall/clients/odin";
import type { Playground } from "../sandbox.ts";
import { isCurrent, linesIn } from "./passcodes.ts";

/** A job of Odin as people start it: its program, its flags, and what it changes. */
export interface Case {
  /** The program without its ending, relative to `src/odin`. */
  readonly name: string;
  /** Writes its files, and returns its flags. It is the same in every organisation of one seed. */
  prepare(play: Playground): Promise<readonly string[]>;
  /** The flags of its undo. @default it has none */
  undo?(play: Playground): Promise<readonly string[]>;
  /** Reads what the job changes. */
  state(play: Playground): Promise<unknown>;
}

/** The first group, which has all kinds of users. */
async function groupOf(odin: OdinClient) {
  const [{ serviceProviderId } = { serviceProviderId: "" }] = rows(await odin.getServiceProviders());
  const [{ groupId } = { groupId: "" }] = rows(await odin.getGroups({ serviceProviderId }));
  return { serviceProviderId, groupId };
}

/** The first users of the group who fit, as a file. */
async function fileOf(play: Playground, count: number, fits: (userId: string) => Promise<boolean>): Promise<string> {
  const ids: string[] = [];
  for (const { userId } of rows(await play.odin.getUsers(await groupOf(play.odin))))
    if (ids.length < count && (await fits(userId))) ids.push(userId);
  return play.file("users.csv", ["userId", ...ids].join("\n"));
}

/** The record of the job's changes. */
const recordOf = (play: Playground) => play.path("record.ndjson");

const rotatePasscodes: Case = {
  name: "rotate-passcodes",
  async prepare(play) {
    const hasPasscode = (userId: string) => play.odin.getUserPortalPasscode({ userId }).then(Boolean, () => false);
    return ["--users", await fileOf(play, 8, hasPasscode), "--out", play.path("passcodes.csv")];
  },
  // A passcode is random. So the state is whether each user has the one that the file names last.
  async state(play) {
    const last = new Map((await linesIn(play.path("passcodes.csv"))).map((line) => [line.userId, line]));
    const current = [...last.values()].map(({ userId, passcode, state }) =>
      isCurrent(play, userId, passcode).then((current) => ({ userId, state, current })),
    );
    return Promise.all(current);
  },
};

const switchServiceOn: Case = {
  name: "switch-service-on",
  async prepare(play) {
    return [
      ...["--users", await fileOf(play, 10, async () => true)],
      ...["--service", "Anonymous Call Rejection", "--record", recordOf(play)],
    ];
  },
  async state({ odin }) {
    const users = rows(await odin.getUsers(await groupOf(odin)));
    return Promise.all(users.map(({ userId }) => odin.getUserServiceSettings({ userId })));
  },
  undo: async (play) => ["--undo", recordOf(play)],
};

const callingPlan: Case = {
  name: "calling-plan",
  async prepare(play) {
    const { odin } = play;
    const { serviceProviderId, groupId } = await groupOf(odin);
    const [department] = rows(await odin.getGroupDepartments({ serviceProviderId, groupId }));
    const place = ["--sp", serviceProviderId, "--group", groupId, "--department", String(department?.name)];
    return [...place, "--deny", "toll,local", "--allow", "casual", "--record", recordOf(play)];
  },
  async state({ odin }) {
    const users = rows(await odin.getUsers(await groupOf(odin)));
    const plansOf = ({ userId }: { readonly userId: string }) =>
      Promise.all([
        odin.getUserOutgoingCallingPlanOriginating({ userId }),
        odin.getUserOutgoingCallingPlanRedirecting({ userId }),
      ]);
    return Promise.all(users.map(plansOf));
  },
  undo: async (play) => ["--undo", recordOf(play)],
};

/** Those that change something. */
export const cases: readonly Case[] = [rotatePasscodes, switchServiceOn, callingPlan];

/** Finds two numbers and misses one. */
export const whoOwns: Case = {
  name: "who-owns",
  async prepare({ odin }) {
    const users = rows(await odin.getUsers({ ...(await groupOf(odin)), extended: true }));
    const [one, other] = users.map(({ phoneNumber }) => String(phoneNumber ?? "")).filter(Boolean);
    return ["--numbers", `+1${one}, ${other?.slice(-7)}, +19995550000`];
  },
  state: async () => undefined,
};
