import { items } from "@rollcall/clients/purecloud";
import { leaver } from "../../src/both/leaver.ts";
import type { Playground } from "../sandbox.ts";

/** People of the sandbox who are on both platforms. Together they have everything that a leaver can have. */
const LEAVERS = [2, 26, 39];

/** Services that lead calls elsewhere. Person 2 has them all. */
const FORWARDS = ["Always", "Always Secondary", "Busy", "No Answer", "Not Reachable"].map(
  (on) => `Call Forwarding ${on}`,
);
const WAYS_OUT: Readonly<Record<string, object>> = {
  ...Object.fromEntries(FORWARDS.map((name) => [name, { isActive: true, forwardToPhoneNumber: "5611" }])),
  "Call Forwarding Selective": {
    ...{ isActive: true, defaultForwardToPhoneNumber: "5611" },
    criteria: [{ criteriaName: "Everybody", isActive: true }],
  },
  "Simultaneous Ring Personal": { isActive: true },
  "Remote Office": { isActive: true, remoteOfficePhoneNumber: "5611" },
  "BroadWorks Mobility": { isActive: true, phonesToRing: "Both", mobilePhoneNumber: "5611" },
  "Executive-Assistant": { enableDivert: true, divertToPhoneNumber: "5611" },
  "CommPilot Express": { profile: "Unavailable" },
};

/** Both ids of each. */
export const idsOf = ({ sandbox: { estate } }: Playground) =>
  LEAVERS.map((person) => ({
    name: `person ${person}`,
    purecloud: estate.purecloud.userId(person),
    odin: estate.odin.userId(person),
  }));

/** Gives the leavers what nobody in the sandbox has, and writes the file of the job. */
export const prepare = async (play: Playground): Promise<string> => {
  const [first, second] = idsOf(play);
  const userId = first?.odin ?? "";
  const userServices = Object.keys(WAYS_OUT).map((serviceName) => ({ serviceName, assigned: true }));
  await play.odin.putUserServices({ body: { userId, userServices } });
  const intercepted = {
    isActive: false,
    routeToVoiceMail: true,
    transferOnZeroToPhoneNumber: true,
    transferPhoneNumber: "5611",
  };
  await play.odin.putUserServices({
    body: { userId: second?.odin ?? "", userServices: [{ serviceName: "Intercept User", assigned: true }] },
  });
  await play.odin.putUserServiceSettings({ body: { userId: second?.odin ?? "", "Intercept User": intercepted } });
  const forward = { forwardToNumberSelection: "Forward To Specified Number", forwardToPhoneNumber: "5611" };
  // The service is on only with an active criterion.
  await play.odin.postUserCallForwardingSelectiveCriterion({ body: { userId, criteriaName: "Everybody", ...forward } });
  await play.odin.putUserServiceSettings({ body: { userId, ...WAYS_OUT } });
  const { entities = [] } = await play.purecloud.getUserQueues({ userId: second?.purecloud ?? "", joined: true });
  const member = { queueId: entities[0]?.id ?? "", memberId: second?.purecloud ?? "" };
  await play.purecloud.patchRoutingQueueMember({ ...member, body: { ringNumber: 3 } });
  const rows = idsOf(play).map(({ name, purecloud, odin }) => `${name},${purecloud},${odin}`);
  return play.file("leavers.csv", ["name,purecloud,odin", ...rows].join("\n"));
};

/** What they have on both platforms now, read through the APIs. */
export const holdingsOf = (play: Playground) =>
  Promise.all(
    idsOf(play).map(async ({ name, purecloud, odin }) => ({
      name,
      ...(await onPureCloud(play, purecloud)),
      ...(await onOdin(play, odin)),
    })),
  );

async function onPureCloud({ purecloud }: Playground, userId: string) {
  const { state, addresses, groups = [] } = await purecloud.getUser({ userId, expand: ["groups"] });
  const { enabled } = await purecloud.getUserCallforwarding({ userId });
  const { associatedStation, defaultStation } = await purecloud.getUserStation({ userId });
  const { grants = [] } = await purecloud.getAuthorizationSubject({ subjectId: userId });
  const queues: string[] = [];
  for (const joined of [true, false])
    for await (const queue of items(purecloud.getUserQueues, { userId, joined }))
      for await (const member of items(purecloud.getRoutingQueueMembers, { queueId: queue.id }))
        if (member.id === userId) queues.push(`${queue.name}: ${joined}, rings as ${member.ringNumber}`);
  return {
    state,
    enabled,
    addresses: addresses?.map(({ address, extension }) => address ?? extension),
    groups: groups.map(({ id }) => id).sort(),
    queues: queues.sort(),
    stations: [associatedStation?.id, defaultStation?.id],
    roles: grants.map(({ role, division }) => `${role?.id} ${division?.id}`).sort(),
  };
}

async function onOdin({ odin }: Playground, userId: string) {
  const { userId: _, ...settings } = await odin.getUserServiceSettings({ userId });
  const { phoneNumber, extension, accessDeviceEndpoint } = await odin.getUser({ userId });
  return { settings, numbers: [phoneNumber ?? "", extension ?? ""], device: accessDeviceEndpoint?.accessDevice };
}

/** The flags of the job. */
export const flagsOf = async (play: Playground) => ["--people", await prepare(play), "--record", recordOf(play)];

const recordOf = (play: Playground) => play.path("leavers.ndjson");

/** What the leavers have after the job, and after its undo. With the faults of a bad day, an undo needs several runs too. */
export async function afterAndUndone(play: Playground, undos = 1) {
  const after = await holdingsOf(play);
  const options = { clients: play.clients, undo: recordOf(play), flags: { "odin-url": play.sandbox.odinUrl } };
  for (let runs = 0; runs < undos; runs += 1) await leaver.runUndo(options);
  return { after, undone: await holdingsOf(play) };
}
