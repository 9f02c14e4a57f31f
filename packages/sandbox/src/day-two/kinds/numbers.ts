import type { Contact } from "@rollcall/clients/purecloud";
import type { Estate } from "../../estate/estate.js";
import { type Group, indicesOf, keyOfGroup, mainNumber } from "../../odin/common/group.js";
import { lineOf } from "../../odin/common/line.js";
import { plain } from "../../odin/common/numbers.js";
import { subjectAt } from "../../odin/common/subject.js";
import { contactsOf } from "../../purecloud/people/contacts.js";
import type { Kind, Who } from "../kind.js";
import { isMentioned } from "../mentions.js";

/** The free numbers of each group. The last two are the group's own. */
const known = new WeakMap<Estate, Map<string, readonly string[]>>();

function freeIn(estate: Estate, group: Group): readonly string[] {
  const groups = known.get(estate) ?? new Map<string, readonly string[]>();
  known.set(estate, groups);
  const key = keyOfGroup(group);
  const used = () => new Set(indicesOf(estate, group).map((index) => lineOf(subjectAt(estate, index)).number));
  const free = groups.get(key) ?? numbersBut(estate, group, used());
  groups.set(key, free);
  return free;
}

const numbersBut = (estate: Estate, { serviceProviderId, groupId }: Group, used: ReadonlySet<string | undefined>) =>
  estate.odin
    .numbers(serviceProviderId, groupId)
    .slice(0, -2)
    .filter((number) => !used.has(number));

/** A free number of the user's group. Each user of a group gets another one. */
function freeNumber({ estate, odin, index }: Who): string | undefined {
  const free = freeIn(estate, odin);
  return free[indicesOf(estate, odin).indexOf(index) % free.length];
}

/** The addresses of a user after a change of the telephone at work. Undefined for users without one. */
function withWork({ org, person }: Who, change: (work: Contact) => Contact): Contact[] | undefined {
  const { addresses } = contactsOf(org, person);
  const at = addresses.findIndex(({ type }) => type === "WORK");
  return at < 0 ? undefined : addresses.map((one, position) => (position === at ? change(one) : one));
}

/** Odin's lists and PureCloud's addresses name the same telephone, so both change. */
const LINE = [
  "number",
  "extension",
  "odin name",
  "odin numbers",
  "odin clid",
  "odin device",
  "purecloud address",
] as const;

/** What HR changes about the telephone of a person. */
export const numbers: readonly Kind[] = [
  {
    id: "number-given",
    title: "A user without a number got one",
    population: "both",
    touches: LINE,
    shows: { odin: ["phoneNumber"], purecloud: ["addresses", "primaryContacts", "country"] },
    effect(who) {
      const { number, extension } = lineOf(who.odin);
      const free = freeNumber(who);
      if (number !== undefined || extension === undefined || free === undefined) return undefined;
      const addresses = withWork(who, (work) => ({ ...work, address: free, display: free, countryCode: "US" }));
      if (!addresses) return undefined;
      return {
        person: { number: free },
        // The group's number is still shown to those who are called.
        odin: { line: { number: free, extension }, callerId: mainNumber(who.estate, who.odin) },
        purecloud: { user: { addresses } },
        values: { odin: [null, plain(free)], purecloud: [null, free] },
      };
    },
  },
  {
    id: "number-taken",
    title: "The number was taken away",
    population: "both",
    touches: LINE,
    shows: { odin: ["phoneNumber", "callerId"], purecloud: ["addresses", "primaryContacts", "country"] },
    effect(who) {
      const { number, extension } = lineOf(who.odin);
      if (number === undefined || extension === undefined || isMentioned(who)) return undefined;
      const addresses = withWork(who, ({ address: _, countryCode: __, ...work }) => ({ ...work, display: extension }));
      if (!addresses) return undefined;
      return {
        person: { number: undefined },
        odin: { line: { number: undefined, extension } },
        purecloud: { user: { addresses } },
        values: { odin: [plain(number), null], purecloud: [number, null] },
      };
    },
  },
  {
    id: "extension",
    title: "Another extension",
    population: "both",
    touches: LINE,
    shows: { odin: ["extension"], purecloud: ["addresses", "primaryContacts"] },
    effect(who) {
      const { number, extension } = lineOf(who.odin);
      if (number === undefined || extension === undefined || isMentioned(who)) return undefined;
      const after = who.estate.spareExtension(who.index);
      const addresses = withWork(who, (work) => ({ ...work, extension: after }));
      if (!addresses) return undefined;
      return {
        person: { extension: after },
        odin: { line: { number, extension: after } },
        purecloud: { user: { addresses } },
        values: { odin: [extension, after], purecloud: [extension, after] },
      };
    },
  },
];
