import { departmentOf, emailOf } from "../../odin/people/identity.js";
import { namesOf } from "../../purecloud/people/names.js";
import type { Kind } from "../kind.js";
import { settings } from "./settings.js";

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
];
