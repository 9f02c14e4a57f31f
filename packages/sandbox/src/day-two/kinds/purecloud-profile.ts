import { homeNumber } from "../../estate/numbers.js";
import { rolesThroughGroups } from "../../purecloud/access/group-roles.js";
import { roleId } from "../../purecloud/access/role-catalogue.js";
import { directGrants, rolesOf } from "../../purecloud/access/roles.js";
import type { Grant } from "../../purecloud/common/state.js";
import { divisionOf, divisionsIn } from "../../purecloud/organisation/divisions.js";
import { groupNamed, groupNamesOf } from "../../purecloud/organisation/groups.js";
import { missingField } from "../../purecloud/organisation/locations.js";
import { contactsOf } from "../../purecloud/people/contacts.js";
import { autoAnswerOf, isAgent } from "../../purecloud/routing/agents.js";
import type { Kind, Who } from "../kind.js";

/** Above this number of reports, one more could be too many. */
const MANY = 15;

/** Numbers at home are given from the last on. Those of the near misses of both-03 are the first. */
const LAST_HOME = 999;

const EVALUATOR = "Quality Evaluator";

/** Whether a group gives the user the role too. */
const hasThrough = ({ org, purecloud }: Who): boolean =>
  rolesThroughGroups(org, purecloud).some(({ role }) => role === EVALUATOR);

/** The role in the user's own division. */
const evaluator = ({ org, purecloud, estate }: Who): Grant => ({
  role: roleId(estate, EVALUATOR),
  division: divisionOf(org, purecloud).id,
});

/** A group as a user has it. Answers add the rest. */
const asWritten = (group: { readonly id: string; readonly name: string }) => ({
  ...group,
  rulesVisible: true,
  type: "official",
  visibility: "public",
});

/** A group that anybody may join. It gives no role, and no queue. */
const CLUB = "Book Club";

/** Who a user of PureCloud is, and what the user may do. */
export const purecloudProfile: readonly Kind[] = [
  {
    id: "title",
    title: "Another title on PureCloud",
    population: "purecloud",
    touches: ["purecloud fields"],
    shows: { purecloud: ["title"] },
    effect({ person, org }) {
      if (person.left || missingField(org, person) === "title") return undefined;
      const title = `Acting ${person.title}`;
      return { person: { title }, purecloud: { user: { title } }, values: { purecloud: [person.title, title] } };
    },
  },
  {
    id: "division",
    title: "Another division",
    population: "purecloud",
    touches: ["purecloud roles", "purecloud groups"],
    shows: { purecloud: ["division", "grants"] },
    effect({ org, person, purecloud }) {
      const before = divisionOf(org, purecloud);
      const [first, ...others] = divisionsIn(org).filter(({ id }) => id !== before.id);
      // Other roles than that of an employee are granted in the user's division.
      if (person.left || rolesOf(org, purecloud).length < 2 || first === undefined) return undefined;
      const { id, name, selfUri } = others[0] ?? first;
      return {
        purecloud: { user: { division: { id, name, ...(selfUri !== undefined && { selfUri }) } } },
        values: { purecloud: [before.name, name] },
      };
    },
  },
  {
    id: "manager",
    title: "Another manager",
    population: "purecloud",
    touches: ["purecloud manager"],
    shows: { purecloud: ["managerId"] },
    effect({ person, estate }) {
      const { manager: before, left } = person;
      const after = before === undefined ? undefined : estate.person(before).manager;
      if (left || before === undefined || after === undefined || after === person.index) return undefined;
      const isWhole = (index: number) => {
        const { left: isGone, problems, nearMisses } = estate.person(index);
        const planted = ["purecloud-17", "purecloud-18"].some((id) => problems.has(id) || nearMisses.has(id));
        return !planted && !isGone;
      };
      const fits = estate.purecloud.reports(after).length < MANY && estate.purecloud.reports(before).length > 1;
      if (!fits || ![before, after].every(isWhole)) return undefined;
      return {
        person: { manager: after },
        purecloud: { manager: estate.purecloud.userId(after) },
        values: { purecloud: [before, after].map(estate.purecloud.userId) as [string, string] },
      };
    },
  },
  {
    id: "address",
    title: "A number at home was added",
    population: "both",
    touches: ["purecloud address", "number", "extension", "email"],
    shows: { purecloud: ["addresses"] },
    effect({ org, person, index }) {
      const { addresses } = contactsOf(org, person);
      if (!addresses.some(({ address }) => address !== undefined)) return undefined;
      const number = homeNumber(LAST_HOME - (index % 500));
      const home = { address: number, display: number, mediaType: "PHONE", type: "HOME" };
      return { purecloud: { user: { addresses: [...addresses, home] } }, values: { purecloud: [null, number] } };
    },
  },
  {
    id: "auto-answer",
    title: "Calls of queues are answered without the user, or no longer",
    population: "purecloud",
    touches: ["purecloud answer", "purecloud queues"],
    brings: "purecloud-16",
    shows: { purecloud: ["autoAnswer"] },
    effect({ org, person }) {
      if (person.left) return undefined;
      const before = autoAnswerOf(org, person);
      return { purecloud: { user: { acdAutoAnswer: !before } }, values: { purecloud: [before, !before] } };
    },
  },
  {
    id: "role-granted",
    title: "A role was granted",
    population: "purecloud",
    touches: ["purecloud roles"],
    shows: { purecloud: ["roles", "grants"] },
    perhaps: ["permissions"],
    effect(who) {
      if (who.person.left || rolesOf(who.org, who.purecloud).includes(EVALUATOR) || hasThrough(who)) return undefined;
      return {
        purecloud: { grants: [...directGrants(who.org, who.purecloud), evaluator(who)] },
        values: { purecloud: [null, EVALUATOR] },
      };
    },
  },
  {
    id: "role-removed",
    title: "A role was removed",
    population: "purecloud",
    touches: ["purecloud roles"],
    shows: { purecloud: ["roles", "grants"] },
    perhaps: ["permissions"],
    effect(who) {
      const grants = directGrants(who.org, who.purecloud);
      const left = grants.filter(({ role }) => role !== evaluator(who).role);
      if (who.person.left || left.length === grants.length || hasThrough(who)) return undefined;
      return {
        purecloud: { grants: left },
        values: { purecloud: [EVALUATOR, null] },
      };
    },
  },
  {
    id: "group-joined",
    title: "The user joined a group",
    population: "purecloud",
    touches: ["purecloud groups"],
    shows: { purecloud: ["groups", "memberOf"] },
    effect({ org, person }) {
      if (person.left || isAgent(org, person)) return undefined;
      const groups = [...groupNamesOf(org, person), CLUB].map((name) => asWritten(groupNamed(org, name)));
      return { purecloud: { user: { groups } }, values: { purecloud: [null, CLUB] } };
    },
  },
  {
    id: "group-left",
    title: "The user left a group",
    population: "purecloud",
    touches: ["purecloud groups"],
    shows: { purecloud: ["groups", "memberOf"] },
    effect({ org, person }) {
      const [own, ...others] = groupNamesOf(org, person);
      if (person.left || isAgent(org, person) || own === undefined) return undefined;
      const groups = others.map((name) => asWritten(groupNamed(org, name)));
      return { purecloud: { user: { groups } }, values: { purecloud: [own, null] } };
    },
  },
];
