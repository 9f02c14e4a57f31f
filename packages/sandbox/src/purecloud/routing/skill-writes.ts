import type { RoutingSkillState, UserRoutingSkill, UserRoutingSkillPost } from "@rollcall/clients/purecloud";
import type { Call } from "../../server/handler.js";
import { writeUser } from "../common/answering.js";
import type { Member, Org } from "../common/org.js";
import { badRequest, notFound } from "../common/refusal.js";
import { type Level, write } from "../common/state.js";
import { abilityWithId, type Kind } from "./skill-catalogue.js";
import { itemOf, levelsOf, listed } from "./skills.js";

/** Skills in one bulk change. */
const MOST_AT_ONCE = 50;

/** Writes skills of a user, or removes them. */
function setAll(
  org: Org,
  { id, written }: Member,
  kind: Kind,
  levels: readonly (readonly [string, Level | null])[],
): void {
  const field = kind === "skill" ? "skills" : "languages";
  const all = new Map(written[field]);
  for (const [one, level] of levels) all.set(one, level);
  write(org.state, id, { [field]: all });
}

/** A proficiency as it is kept. Those of languages are rounded (docs/facts/purecloud-writes.md P-117). */
const kept = (kind: Kind, proficiency: number): number => (kind === "skill" ? proficiency : Math.round(proficiency));

/** Writes one skill of a user, or removes it. */
const set = (org: Org, member: Member, kind: Kind, id: string, level: Level | null): void =>
  setAll(org, member, kind, [[id, level]]);

/**
 * Gives a user several skills, or none of them if one does not exist.
 * @param isAll whether the user then has no others
 */
const setMany =
  (kind: Kind, isAll: boolean) =>
  (org: Org, member: Member, { body }: Call): void => {
    const wanted = body as readonly UserRoutingSkillPost[];
    if (wanted.length > MOST_AT_ONCE) throw badRequest();
    if (!wanted.every(({ id }) => abilityWithId(org.estate, kind, id))) throw notFound();
    const before = levelsOf(org, member, kind);
    const gone = isAll ? [...before.keys()].map((id) => [id, null] as const) : [];
    const given = wanted.map(({ id, proficiency }) => {
      const level = { ...(isAll ? {} : before.get(id)), proficiency: kept(kind, proficiency) };
      return [id, level] as const;
    });
    setAll(org, member, kind, [...gone, ...given]);
  };

/** Gives a user a skill. A skill that the user had before begins again. */
const add =
  (kind: Kind) =>
  (org: Org, member: Member, { body }: Call): void => {
    const { id = "", proficiency = 0 } = body as UserRoutingSkill;
    if (!abilityWithId(org.estate, kind, id)) throw notFound();
    set(org, member, kind, id, { proficiency: kept(kind, proficiency) });
  };

/** Changes the proficiency or the state of a skill that the user has. What the body omits stays. */
const change =
  (kind: Kind) =>
  (org: Org, member: Member, { path, body }: Call): void => {
    const id = path[`${kind}Id`] ?? "";
    const before = levelsOf(org, member, kind).get(id);
    if (!before) throw notFound();
    const { proficiency: asked, state = before.state } = body as UserRoutingSkill;
    const proficiency = asked === undefined ? before.proficiency : kept(kind, asked);
    set(org, member, kind, id, { proficiency, ...(state && { state: state as RoutingSkillState }) });
  };

const remove =
  (kind: Kind) =>
  (org: Org, member: Member, { path }: Call): void => {
    const id = path[`${kind}Id`] ?? "";
    if (!levelsOf(org, member, kind).has(id)) throw notFound();
    set(org, member, kind, id, null);
  };

const one =
  (kind: Kind) =>
  (org: Org, member: Member, { path, body }: Call) => {
    const id = path[`${kind}Id`] ?? (body as UserRoutingSkill).id ?? "";
    return itemOf(org, member, kind, id, levelsOf(org, member, kind).get(id) ?? { proficiency: 0 });
  };

export const patchUserRoutingskillsBulk = writeUser(setMany("skill", false), listed("skill", "/bulk"));

export const putUserRoutingskillsBulk = writeUser(setMany("skill", true), listed("skill", "/bulk"));

export const postUserRoutingskills = writeUser(add("skill"), one("skill"));

export const putUserRoutingskill = writeUser(change("skill"), one("skill"));

export const deleteUserRoutingskill = writeUser(remove("skill"));

export const patchUserRoutinglanguagesBulk = writeUser(setMany("language", false), listed("language", "/bulk"));

export const postUserRoutinglanguages = writeUser(add("language"), one("language"));

export const patchUserRoutinglanguage = writeUser(change("language"), one("language"));

export const deleteUserRoutinglanguage = writeUser(remove("language"));
