import type { UserRoutingLanguage, UserRoutingSkill } from "@rollcall/clients/purecloud";
import type { Person } from "../../estate/estate.js";
import type { Call } from "../../server/handler.js";
import { readUser } from "../common/answering.js";
import { formOf } from "../common/ledger.js";
import { pageOf } from "../common/listing.js";
import { has, inAnyOrder, type Member, nearly, type Org, roll } from "../common/org.js";
import { isDescending, pagingOf } from "../common/query.js";
import type { Level } from "../common/state.js";
import { isAgent } from "./agents.js";
import { ABILITIES, abilityId, abilityWithId, type Kind } from "./skill-catalogue.js";

/** Names, and how good an agent is at each: 0.5 to 5. */
type Proficiencies = Map<string, number>;

/** Skills that are no longer in use. A user who still has one has problem 12. */
const RETIRED = ["Telex", "Legacy CRM", "Latin - Written"] as const;

function skillsOf(org: Org, person: Person): Proficiencies {
  const skills: Proficiencies = new Map();
  if (!isAgent(org, person) || has(person, 11) || nearly(person, 11)) return skills;
  if (person.shares.has("skills")) return skills;
  const dice = roll(org, person, "skill");
  const first = dice.int(0, 6);
  const level = dice.int(1, 9);
  // In a near miss of problem 13, two equal skills are too few to say anything.
  const isPair = nearly(person, 13) && formOf(org.estate, 13, person.index, [false, true]);
  const count = isPair ? 2 : has(person, 13) || nearly(person, 13) ? 3 : dice.int(2, 4);
  for (let at = 0; at < count; at += 1) {
    const { name } = ABILITIES.skill[(first + at) % 7] ?? ABILITIES.skill[0];
    skills.set(name, (((level + at * 2) % 9) + 2) / 2);
  }
  const names = [...skills.keys()];
  if (has(person, 13)) {
    // Proficiencies that nobody thought about. One skill has none, or all have the same.
    const isZero = formOf(org.estate, 13, person.index, [true, false]);
    for (const name of isZero ? names.slice(0, 1) : names) skills.set(name, isZero ? 0 : 3);
  } else if (nearly(person, 13))
    for (const [at, name] of names.entries()) skills.set(name, at === 0 && !isPair ? 4 : 3);
  if (nearly(person, 12)) skills.set("Fax (retired)", 1);
  return skills;
}

function languagesOf(org: Org, person: Person): Proficiencies {
  if (!isAgent(org, person)) return new Map();
  const dice = roll(org, person, "language");
  const languages: Proficiencies = new Map([["English - Spoken", 5]]);
  if (dice.chance(0.3)) languages.set(ABILITIES.language[dice.int(1, 3)]?.name ?? "", dice.int(2, 9) / 2);
  return languages;
}

/** A user's skills by id, with all that requests wrote. */
export function levelsOf(org: Org, { person, written }: Member, kind: Kind): Map<string, Level> {
  const made = person ? { skill: skillsOf, language: languagesOf }[kind](org, person) : new Map<string, number>();
  if (person && has(person, 12)) {
    const name = formOf(org.estate, 12, person.index, RETIRED);
    if (ABILITIES[kind].some((ability) => ability.name === name)) made.set(name, 2);
  }
  const levels = new Map<string, Level>(
    [...made].map(([name, proficiency]) => [abilityId(org.estate, kind, name), { proficiency }]),
  );
  const changes = kind === "skill" ? written.skills : written.languages;
  for (const [id, level] of changes ?? []) {
    if (level === null) levels.delete(id);
    else levels.set(id, level);
  }
  return levels;
}

export function itemOf(org: Org, { id }: Member, kind: Kind, of: string, level: Level): UserRoutingSkill {
  const { name, state } = abilityWithId(org.estate, kind, of) ?? { name: of, state: "deleted" };
  return {
    id: of,
    name,
    proficiency: level.proficiency,
    state: level.state ?? state,
    [`${kind}Uri`]: `/api/v2/routing/${kind}s/${of}`,
    selfUri: `/api/v2/users/${id}/routing${kind}s/${of}`,
  };
}

/** The skills or the languages of a user. */
export function abilitiesOf(org: Org, member: Member, kind: Kind): (UserRoutingSkill & UserRoutingLanguage)[] {
  return inAnyOrder(org, [...levelsOf(org, member, kind)]).map(([id, level]) => itemOf(org, member, kind, id, level));
}

/** A page of the skills or the languages of a user. */
export const listed =
  (kind: Kind, more = "") =>
  (org: Org, member: Member, { query }: Call) => {
    const items = abilitiesOf(org, member, kind);
    if (isDescending(query)) items.reverse();
    return pageOf(items, pagingOf(query), `/api/v2/users/${member.id}/routing${kind}s${more}`, query, (item) => item);
  };

export const getUserRoutingskills = readUser(listed("skill"));

export const getUserRoutinglanguages = readUser(listed("language"));
