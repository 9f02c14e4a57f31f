import { auditOdinGroup, auditPureCloudUsers, type CleanUser, normalise } from "@rollcall/audit";
import { createOdinClient, passwordLogin } from "@rollcall/clients/odin";
import { clientCredentials, createPureCloudClient } from "@rollcall/clients/purecloud";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type InProcess, startInProcess } from "./in-process.js";
import type { Wire } from "./odin/seen.js";

/** Thirty users of each platform, of every kind. An audit must say of them what the wire says, which is read here by hand. */
const OF_EACH = 30;
let sandbox: InProcess;
const clean = new Map<string, CleanUser>();

beforeAll(async () => {
  sandbox = await startInProcess({ users: 450, seed: 1, rateLimits: false });
  const { odinUrl, purecloudUrl, loginUrl, estate, fetch } = sandbox;
  const odin = createOdinClient({
    baseUrl: odinUrl,
    auth: passwordLogin({ username: "a", password: "b" }),
    rateLimit: false,
    fetch,
  });
  const auth = clientCredentials({ clientId: "a", clientSecret: "b" });
  const purecloud = createPureCloudClient({ baseUrl: purecloudUrl, loginUrl, auth, rateLimit: false, fetch });
  for (const { serviceProviderId, groups } of estate.odin.serviceProviders)
    for (const groupId of groups)
      for await (const record of auditOdinGroup(odin, { serviceProviderId, groupId, strategy: "server" }))
        clean.set(record.userId, normalise(record));
  // A part of the organisation has all kinds too.
  const part = { shard: { index: 1, of: 4 } } as const;
  for await (const record of auditPureCloudUsers(purecloud, part)) clean.set(record.userId, normalise(record));
});
afterAll(() => sandbox.close());

/** In the sandbox, all who have the power of an administrator have one of these permissions. */
const isAdministrator = ({ authorization }: Wire) =>
  ["authorization:*:*", "authorization:grant:add"].some((one) => authorization.permissions.includes(one));

/** Reads a path as any script would. An error is undefined. */
async function raw(url: string, token: string, path: string): Promise<Wire> {
  const answer = await sandbox.fetch(`${url}/api/v2${path}`, { headers: { authorization: `Bearer ${token}` } });
  return answer.ok ? answer.json() : undefined;
}

async function reader(platform: "odin" | "purecloud"): Promise<(path: string) => Promise<Wire>> {
  const { odinUrl, loginUrl, purecloudUrl } = sandbox;
  const json = { "content-type": "application/json" };
  const answer =
    platform === "odin"
      ? sandbox.fetch(`${odinUrl}/api/v2/auth/token`, {
          method: "POST",
          headers: json,
          body: '{"username":"a","password":"b"}',
        })
      : sandbox.fetch(`${loginUrl}/oauth/token`, {
          method: "POST",
          headers: { authorization: `Basic ${btoa("a:b")}`, "content-type": "application/x-www-form-urlencoded" },
          body: "grant_type=client_credentials",
        });
  const { token, access_token } = (await (await answer).json()) as { token: string; access_token: string };
  const url = platform === "odin" ? odinUrl : purecloudUrl;
  return (path) => raw(url, token ?? access_token, path);
}

/** The first two of each kind, then others, thirty in all. Every kind has somebody. */
function chosen<T>(all: readonly T[], kinds: Readonly<Record<string, (one: T) => boolean>>): readonly T[] {
  const found = new Set<T>();
  for (const [kind, is] of Object.entries(kinds)) {
    const some = all.filter(is).slice(0, 2);
    expect(some.length, kind).toBeGreaterThan(0);
    for (const one of some) found.add(one);
  }
  for (const one of all) if (found.size < OF_EACH) found.add(one);
  return [...found];
}

const text = (value: unknown): string | null =>
  value === undefined || value === null || value === "" ? null : String(value).trim();
const active = (block: Wire, field: string, isOn = block?.isActive): string[] =>
  isOn === true && text(block?.[field]) !== null ? [String(block[field])] : [];

/** Where calls go by services that have one switch and one number. */
const SIMPLE: Readonly<Record<string, (block: Wire) => string[]>> = {
  "Call Forwarding Always": (block) => active(block, "forwardToPhoneNumber"),
  "Call Forwarding Always Secondary": (block) => active(block, "forwardToPhoneNumber"),
  "Call Forwarding Busy": (block) => active(block, "forwardToPhoneNumber"),
  "Call Forwarding No Answer": (block) => active(block, "forwardToPhoneNumber"),
  "Call Forwarding Not Reachable": (block) => active(block, "forwardToPhoneNumber"),
  "Remote Office": (block) => active(block, "remoteOfficePhoneNumber"),
  "BroadWorks Mobility": (block) => active(block, "mobilePhoneNumber"),
  "Executive-Assistant": (block) => active(block, "divertToPhoneNumber", block?.enableDivert),
  "Simultaneous Ring Personal": (block) => active(block?.locations[0], "phoneNumber", block?.isActive),
  "Sequential Ring": (block) =>
    active(
      block?.locations[0],
      "phoneNumber",
      block?.criteria.some((one: Wire) => one.isActive),
    ),
  "BroadWorks Anywhere": (block) => (block?.phoneNumbers ?? []).flatMap((one: Wire) => active(one, "phoneNumber")),
  "Voice Messaging User": (block) =>
    active(
      block?.["Voice Messaging User"],
      "transferPhoneNumber",
      block?.["Voice Messaging User"].transferOnZeroToPhoneNumber,
    ),
};

test("Odin: who they are, what they have, where their calls go, and what is in force", async () => {
  const read = await reader("odin");
  const records: Wire[] = [];
  for (const { serviceProviderId, groups } of sandbox.estate.odin.serviceProviders)
    for (const groupId of groups) {
      const group = new URLSearchParams({ serviceProviderId, groupId });
      const bulk = (await read(`/users/registration/bulk?${group}`)).users;
      const { users } = (await read(`/groups/users/audit?${group}`)).data[0];
      for (const [at, record] of users.entries())
        records.push({ ...record, registrations: bulk[at].data.registrations });
    }
  const plan = "outgoingCallingPlanOriginating";
  const isOn = (name: string) => (one: Wire) => (SIMPLE[name]?.(one.serviceSettings[name]).length ?? 0) > 0;
  const users = chosen(records, {
    "a trunk": ({ user }) => user.endpointType === "trunkAddressing",
    "without a device": ({ user }) => user.endpointType === "none",
    "a name of digits": ({ user }) => typeof user.firstName === "number",
    "an odd id": ({ user }) => /[^\w@.-]/.test(user.userId),
    "several registrations": ({ registrations }) => registrations.length > 1,
    "not registered": ({ user, registrations }) =>
      user.endpointType === "accessDeviceEndpoint" && registrations.length === 0,
    "without services": ({ assignedServices }) => assignedServices.userServices.length === 0,
    "a room or a mailbox": ({ user }) => user.emailAddress === undefined,
    "own plan": ({ outgoingCallingPlans }) => outgoingCallingPlans[plan].useCustomSettings,
    "the group's plan": ({ outgoingCallingPlans }) => !outgoingCallingPlans[plan].useCustomSettings,
    "no Call Me Now": ({ outgoingCallingPlans }) => outgoingCallingPlans.outgoingCallingPlanCallMeNow === undefined,
    "other logins": ({ utilities }) => utilities.alternateUserId.users.length > 0,
    ...Object.fromEntries(Object.keys(SIMPLE).map((name) => [name, isOn(name)])),
  });
  expect(users.length).toBeGreaterThanOrEqual(OF_EACH);

  for (const { userId, serviceProviderId, groupId } of users) {
    const query = new URLSearchParams({ userId });
    const group = new URLSearchParams({ serviceProviderId, groupId });
    const user = await read(`/users?${query}`);
    const settings = await read(`/users/services/settings?${query}`);
    const services = await read(`/users/services/assigned?${query}`);
    const assignment = await read(`/users/services?${query}`);
    const { registrations } = await read(`/users/registration?${query}`);
    const logins = await read(`/users/alternate-user-id?${query}`);
    const view = clean.get(user.userId);
    if (view?.platform !== "odin") throw new Error(`${user.userId} is not in the audit`);
    const known = (value: unknown) => ({ known: true, value });
    const { accessDevice, linePort } = user.endpointType === "accessDeviceEndpoint" ? user.accessDeviceEndpoint : {};
    expect(view, user.userId).toMatchObject({
      name: known(`${text(user.firstName) ?? ""} ${text(user.lastName) ?? ""}`.trim()),
      phoneNumber: known(text(user.phoneNumber)),
      extension: known(text(user.extension)),
      emailAddress: known(text(user.emailAddress)),
      alternateUserIds: known(logins.users.map((one: Wire) => one.userId)),
      services: known(
        services.userServices.map((one: Wire) => ({ name: one.serviceName, isActive: one.isActive ?? null })),
      ),
      packs: known(assignment.servicePackServices.flatMap((one: Wire) => (one.assigned ? [one.serviceName] : []))),
    });
    if (!view.endpoint.known || !view.forwarding.known || !view.lines.known) throw new Error("a fact is unknown");
    expect(view.endpoint.value?.type).toBe(user.endpointType);
    if (accessDevice) {
      const mac = String(accessDevice.macAddress ?? "")
        .replace(/:/g, "")
        .toLowerCase();
      expect(view.endpoint.value).toMatchObject({ deviceName: accessDevice.deviceName, linePort });
      expect(view.endpoint.value?.macAddress).toEqual(known(mac === "" ? null : mac));
    }
    for (const [name, numbers] of Object.entries(SIMPLE)) {
      const told = (view.forwarding.value ?? []).filter(({ service, state }) => service === name && state === "on");
      const targets = told.flatMap((one) => one.targets ?? []);
      expect(targets, `${user.userId}: ${name}`).toEqual(numbers(settings[name]));
    }
    // A registered line for each registration, and no other.
    const registered = (view.lines.value ?? []).filter((line) => line.registered.known && line.registered.value);
    expect(registered.map((line) => line.deviceName).sort()).toEqual(
      [...new Set(registrations.map((one: Wire) => `${one.deviceName}\n${one["line/Port"]}`))]
        .map((key) => String(key).split("\n")[0])
        .sort(),
    );
    for (const [way, path] of Object.entries({ dialling: "originating", forwarding: "redirecting" } as const)) {
      const { useCustomSettings, userPermissions } = await read(`/users/calling-plans/outgoing/${path}?${query}`);
      const { departments } = await read(`/groups/calling-plans/outgoing/${path}?${group}`);
      const { international } = useCustomSettings ? userPermissions : departments[0].permissions;
      const value = typeof international === "boolean" ? (international ? "Allow" : "Disallow") : international;
      expect(view.international[way as "dialling" | "forwarding"]).toEqual(
        known({ kind: useCustomSettings ? "own" : "group", value }),
      );
    }
  }
});

test("PureCloud: who they are, what they may do, and where they work", async () => {
  const read = await reader("purecloud");
  const lists: Wire[] = [];
  for (const [id, { platform }] of clean) {
    if (platform === "odin") continue;
    const access = "authorization,station,routingStatus,skills,languages,outOfOffice";
    const listed = "dateLastLogin,lasttokenissued,dateWelcomeSent,team,employerInfo";
    lists.push({
      user: await read(`/users/${id}?expand=${access},${listed}`),
      licenses: (await read(`/license/users/${id}`)).licenses,
      grants: (await read(`/authorization/subjects/${id}`)).grants,
      forwarding: await read(`/users/${id}/callforwarding`),
      joined: (await read(`/users/${id}/queues?joined=true&pageSize=100`)).entities,
      unjoined: (await read(`/users/${id}/queues?joined=false&pageSize=100`)).entities,
      trustors: (await read(`/users/${id}/trustors?pageSize=100`)).entities,
      verifiers: (await read(`/users/${id}/verifiers`)).entities,
    });
  }
  const users = chosen(lists, {
    inactive: ({ user }) => user.state === "inactive",
    forwarded: ({ forwarding }) => forwarding.enabled,
    "forwarding that is off": ({ forwarding }) => !forwarding.enabled,
    "in queues": ({ joined }) => joined.length > 0,
    "in queues, not joined": ({ unjoined }) => unjoined.length > 0,
    trusted: ({ trustors }) => trustors.length > 0,
    "with skills": ({ user }) => user.skills.length > 0,
    "without roles": ({ user }) => user.authorization.roles.length === 0,
    "never there": ({ user }) => user.dateLastLogin === undefined,
    "with a role outside the home division": ({ grants }) => grants.some((one: Wire) => !one.division.homeDivision),
  });
  const names = (list: readonly Wire[]) => list.map(({ name }) => name);
  for (const { user, licenses, grants, forwarding, joined, unjoined, trustors, verifiers } of users) {
    const view = clean.get(user.id);
    if (view?.platform !== "purecloud") throw new Error(`${user.id} is not in the audit`);
    const known = (value: unknown) => ({ known: true, value });
    const { effectiveStation, associatedStation, defaultStation } = user.station ?? {};
    expect(view, user.id).toMatchObject({
      name: known(text(user.name)),
      email: known(text(user.email)),
      state: known(user.state),
      division: known(user.division.name),
      roles: known(names(user.authorization.roles)),
      station: known((effectiveStation ?? associatedStation ?? defaultStation)?.name ?? null),
      routingStatus: known(user.routingStatus.status),
      outOfOffice: known(user.outOfOffice.active),
      skills: known(user.skills.map((one: Wire) => ({ name: one.name, proficiency: one.proficiency }))),
      languages: known(user.languages.map((one: Wire) => ({ name: one.name, proficiency: one.proficiency }))),
      // An audit in bulk has them by name.
      queues: known([
        ...names(joined)
          .sort()
          .map((name) => ({ name, joined: true })),
        ...names(unjoined)
          .sort()
          .map((name) => ({ name, joined: false })),
      ]),
      trustors: known(trustors.filter((one: Wire) => one.enabled).map((one: Wire) => one.organization.name)),
      lastLogin: known(user.dateLastLogin ?? null),
      lastTokenIssued: known(user.lastTokenIssued?.dateIssued ?? null),
      welcomeSent: known(user.dateWelcomeSent ?? null),
      team: known(user.team?.name ?? null),
      employer: known(expect.objectContaining({ employeeId: user.employerInfo.employeeId })),
      licenses: known(licenses.map(({ id }: Wire) => id).sort()),
      secondFactors: isAdministrator(user)
        ? known(verifiers.map(({ name, type, enabled }: Wire) => ({ name, type, enabled })))
        : { known: false },
    });
    const places = (list: readonly Wire[], divisionOf: (one: Wire) => string) =>
      list.map((one) => `${one.role.name ?? one.role} in ${divisionOf(one)}`).sort();
    const seen = view.grants.known ? (view.grants.value ?? []) : [];
    expect(places(seen, ({ division }) => division)).toEqual(places(grants, ({ division }) => division.name));
    if (!view.forwarding.known) throw new Error("the forwarding is unknown");
    expect(view.forwarding.value?.enabled).toBe(forwarding.enabled);
  }
});
