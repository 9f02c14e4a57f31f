import { exampleRequest, type MockOperation } from "@rollcall/mock/spec";
import { type Person, type Sandbox, startSandbox } from "@rollcall/sandbox";
import type { Platform } from "../names.ts";
import type { Answer, Known } from "./facts.ts";
import { about, type Json, object, objects } from "./spec.ts";

/** A sandbox in which the people of the examples live. */
export interface Home {
  ask(platform: Platform, operation: MockOperation, userId: string): Promise<Answer>;
  close(): Promise<void>;
}

/** Fields that every object of a person spells alike. */
const SPELLED = /^(?:name|email|username|emailAddress|state|division|extension|\w*(?:First|Last|first|last)Name)$/;

const GROUP = { serviceProviderId: "ent.odin", groupId: "grp.odin" };

/** Starts a sandbox whose first people without a problem have the names and ids of the examples. */
export async function openHome(people: Readonly<Record<Platform, readonly Known[]>>): Promise<Home> {
  const sandbox = await startSandbox({ users: 250, seed: 1, rateLimits: false });
  const { odinUrl, purecloudUrl, estate } = sandbox;
  const places = dwellings(sandbox, people.odin.length + people.purecloud.length);
  settle(estate, "odin", new Map(people.odin.map((known) => [places.shift() as number, known])));
  settle(estate, "purecloud", new Map(people.purecloud.map((known) => [places.shift() as number, known])));
  const bases = { odin: odinUrl, purecloud: purecloudUrl };
  const tokens = { odin: await odinToken(odinUrl), purecloud: await purecloudToken(purecloudUrl) };
  return {
    close: sandbox.close,
    async ask(platform, operation, userId) {
      const { target, init } = exampleRequest(about(operation, userId), ({ required = false }) => required);
      const headers = { ...init.headers, authorization: `Bearer ${tokens[platform]}` };
      const response = await fetch(bases[platform] + target, { ...init, headers });
      const value: unknown = JSON.parse((await response.text()) || "null");
      return {
        status: response.status,
        value: agreeing(value, new Map(people[platform].map((one) => [one.userId, one]))),
      };
    },
  };
}

/** People of one Odin group, who are on both platforms, without a problem. */
function dwellings({ estate }: Sandbox, count: number): number[] {
  const isPlain = ({ on, problems, left }: Person) => on.odin && on.purecloud && !left && problems.size === 0;
  for (const { serviceProviderId, groups } of estate.odin.serviceProviders)
    for (const groupId of groups) {
      const found = estate.odin.members(serviceProviderId, groupId).filter((index) => isPlain(estate.person(index)));
      if (found.length >= count) return found.slice(0, count);
    }
  throw new Error("No group of the sandbox has enough people without a problem. Do: start it with more users.");
}

/** Gives people of the estate other names and ids. The handlers ask the estate for these, and keep no others. */
function settle(estate: Sandbox["estate"], platform: Platform, people: ReadonlyMap<number, Known>): void {
  const { person } = estate;
  const side = { ...estate[platform] };
  const indices = new Map([...people].map(([index, { userId }]) => [userId, index]));
  Object.assign(estate, { person: (index: number) => renamed(person(index), people.get(index)) });
  Object.assign(estate[platform], {
    userId: (index: number) => people.get(index)?.userId ?? side.userId(index),
    indexOf: (userId: string) => indices.get(userId) ?? side.indexOf(userId),
  });
  if (platform === "odin") move(estate.odin, [...people.keys()][0] as number);
}

function renamed(person: Person, known: Known | undefined): Person {
  if (!known) return person;
  const { firstName, lastName, emailAddress, email, name, department, title } = known.profile;
  const [first, ...rest] = String(name ?? `${firstName} ${lastName}`).split(" ");
  return {
    ...person,
    ...telephone(known.profile),
    firstName: String(first),
    lastName: rest.join(" "),
    email: String(email ?? emailAddress ?? known.userId),
    ...(typeof department === "string" && { department }),
    ...(typeof title === "string" && { title }),
    nearMisses: new Set(),
  };
}

/** Odin writes a number without its country. PureCloud has numbers and extensions among the addresses. */
function telephone({ extension, phoneNumber, addresses }: Json): Pick<Person, "extension" | "number"> {
  const rows = objects(addresses);
  const inner = extension ?? rows.find((row) => row.extension !== undefined)?.extension;
  const number = phoneNumber ? `+1${phoneNumber}` : rows.find(({ mediaType }) => mediaType === "PHONE")?.address;
  return { extension: inner ? String(inner) : undefined, number: number ? String(number) : undefined };
}

/** An answer whose objects of people have the fields of their profiles, because the sandbox misspells some names. */
function agreeing(value: unknown, people: ReadonlyMap<unknown, Known>): unknown {
  if (Array.isArray(value)) return value.map((row) => agreeing(row, people));
  if (typeof value !== "object" || value === null) return value;
  const { id, userId } = value as Json;
  const profile = people.get(id ?? userId)?.profile ?? {};
  const inner = Object.entries(value).map(([name, field]) => [
    name,
    SPELLED.test(name) && name in profile ? profile[name] : agreeing(field, people),
  ]);
  return Object.fromEntries(inner);
}

/** Gives the group of a person the ids of the examples. */
function move(odin: Sandbox["estate"]["odin"], index: number): void {
  const { members, site, numbers, groupOf, serviceProviders } = odin;
  const old = groupOf(index);
  const isOld = (one: typeof old) => one.serviceProviderId === old.serviceProviderId && one.groupId === old.groupId;
  const back = (serviceProviderId: string, groupId: string) =>
    serviceProviderId === GROUP.serviceProviderId && groupId === GROUP.groupId
      ? ([old.serviceProviderId, old.groupId] as const)
      : ([serviceProviderId, groupId] as const);
  Object.assign(odin, {
    groupOf: (other: number) => (isOld(groupOf(other)) ? GROUP : groupOf(other)),
    members: (...group: [string, string]) => members(...back(...group)),
    site: (...group: [string, string]) => site(...back(...group)),
    numbers: (...group: [string, string]) => numbers(...back(...group)),
    serviceProviders: [
      {
        ...serviceProviders[0],
        serviceProviderId: GROUP.serviceProviderId,
        isEnterprise: true,
        groups: [GROUP.groupId],
      },
      ...serviceProviders,
    ],
  });
}

async function odinToken(base: string): Promise<string> {
  const body = JSON.stringify({ username: "examples", password: "any" });
  const headers = { "content-type": "application/json" };
  return tokenOf(await fetch(`${base}/api/v2/auth/token`, { method: "POST", headers, body }), "token");
}

async function purecloudToken(base: string): Promise<string> {
  const headers = { authorization: `Basic ${btoa("examples:any")}` };
  const body = new URLSearchParams({ grant_type: "client_credentials" });
  return tokenOf(await fetch(`${base}/oauth/token`, { method: "POST", headers, body }), "access_token");
}

const tokenOf = async (response: Response, field: string): Promise<string> =>
  String(object(await response.json())[field]);
