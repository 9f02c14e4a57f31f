import type { SkillGroup } from "@rollcall/clients/purecloud";
import { ago } from "../../estate/now.js";
import { readUser } from "../common/answering.js";
import { uriOf } from "../common/listing.js";
import { idOf, type Member, memberAt, type Org } from "../common/org.js";
import { HOME } from "../organisation/divisions.js";
import { relation } from "../rows/relation.js";
import { abilitiesOf } from "./skills.js";

/** Everybody with a language at this level or above is a member. */
const LANGUAGES = ["English - Spoken", "Spanish - Spoken", "German - Spoken"];
const LEVEL = 3;

const groupId = ({ estate }: Org, language: string) => idOf(estate, "skill group", language);

/** Who is in which skill group, by the languages that users have. */
const skillGroupMembers = relation<true>({
  made: (org, { index }) => included(org, { ...memberAt(org, index), written: {} }),
  after: (member, _made, org) => included(org, member),
});

/** The skill groups that a user is in. */
function included(org: Org, member: Member): ReadonlyMap<string, true> {
  const able = abilitiesOf(org, member, "language");
  const names = able.filter(({ proficiency }) => proficiency >= LEVEL).map(({ name }) => name);
  return new Map(LANGUAGES.filter((name) => names.includes(name)).map((name) => [groupId(org, name), true]));
}

function skillGroupOf(org: Org, language: string): SkillGroup {
  const id = groupId(org, language);
  const condition = { languageSkill: language, comparator: "GreaterThanOrEqualTo", proficiency: LEVEL };
  return {
    id,
    name: language.replace(" - ", ", "),
    division: HOME(org.estate),
    memberCount: skillGroupMembers.count(org, id),
    dateModified: ago(60, "days"),
    status: "Complete",
    skillConditions: [{ routingSkillConditions: [], languageSkillConditions: [condition], operation: "And" }],
    selfUri: `/api/v2/routing/skillgroups/${id}`,
  };
}

/** A user is in few groups, so there is one page. */
export const getUserSkillgroups = readUser((org, member, { query }) => {
  const ids = skillGroupMembers.of(org, member);
  const entities = LANGUAGES.filter((name) => ids.has(groupId(org, name))).map((name) => skillGroupOf(org, name));
  return { entities, selfUri: uriOf(`/api/v2/users/${member.id}/skillgroups`, query) };
});
