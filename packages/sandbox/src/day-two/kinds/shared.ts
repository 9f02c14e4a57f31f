import type { Contact } from "@rollcall/clients/purecloud";
import { lineOf } from "../../odin/common/line.js";
import { departmentOf, emailOf } from "../../odin/people/identity.js";
import { contactsOf } from "../../purecloud/people/contacts.js";
import { namesOf } from "../../purecloud/people/names.js";
import type { Kind, Who } from "../kind.js";
import { isMentioned } from "../mentions.js";
import { settings } from "./settings.js";

/** The addresses of a user after a change of the telephone at work. Undefined for users without one. */
function withWork({ org, person }: Who, change: (work: Contact) => Contact): Contact[] | undefined {
  const { addresses } = contactsOf(org, person);
  const at = addresses.findIndex(({ type }) => type === "WORK");
  return at < 0 ? undefined : addresses.map((one, position) => (position === at ? change(one) : one));
}

/** What HR changes, so both platforms get it. */
export const shared: readonly Kind[] = [
  {
    id: "last-name",
    title: "Another last name",
    population: "both",
    touches: ["name", "odin name"],
    shows: { odin: ["name", "names"], purecloud: ["name"] },
    effect({ estate, person, org, index }) {
      const lastName = estate.otherLastName(index);
      const { name } = namesOf(org, person);
      const after = name.replace(person.lastName, lastName);
      return {
        person: { lastName },
        odin: { lastName },
        purecloud: { user: { name: after } },
        values: { odin: [person.lastName, lastName], purecloud: [name, after] },
      };
    },
  },
  {
    id: "email",
    title: "Another e-mail address",
    population: "both",
    touches: ["email", "purecloud login"],
    shows: { odin: ["emailAddress"], purecloud: ["email", "primaryContacts"] },
    effect({ odin, person, org }) {
      const before = emailOf(odin);
      if (before === undefined) return undefined;
      const [local, domain] = person.email.split("@");
      const email = `${local}.office@${domain}`;
      return {
        person: { email },
        odin: settings("Profile", { emailAddress: email }),
        purecloud: { user: { email } },
        values: { odin: [before, email], purecloud: [namesOf(org, person).email, email] },
      };
    },
  },
  {
    id: "department",
    title: "Another department",
    population: "both",
    touches: ["department", "purecloud fields"],
    shows: { odin: ["department"], purecloud: ["department"] },
    effect({ odin, person, estate }) {
      const before = departmentOf(odin);
      const at = estate.departments.indexOf(person.department);
      const department = estate.departments[(at + 1) % estate.departments.length] as string;
      if (before === undefined || at < 0) return undefined;
      return {
        person: { department },
        odin: { department },
        purecloud: { user: { department } },
        values: { odin: [before, department], purecloud: [person.department, department] },
      };
    },
  },
  {
    id: "number-taken",
    title: "The number was taken away",
    population: "both",
    touches: ["number", "extension", "odin numbers", "odin clid", "odin device", "purecloud address"],
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
        values: { odin: [number, null], purecloud: [number, null] },
      };
    },
  },
  {
    id: "extension",
    title: "Another extension",
    population: "both",
    touches: ["number", "extension", "odin numbers", "odin clid", "odin device", "purecloud address"],
    shows: { odin: ["extension"], purecloud: ["addresses"] },
    effect(who) {
      const { number, extension } = lineOf(who.odin);
      if (extension === undefined || isMentioned(who)) return undefined;
      const after = who.estate.spareExtension(who.index);
      const addresses = withWork(who, (work) => ({
        ...work,
        extension: after,
        ...(work.address === undefined && { display: after }),
      }));
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
