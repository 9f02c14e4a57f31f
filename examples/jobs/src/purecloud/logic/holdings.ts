import { type Change, isSo, listOf } from "../../kit/index.ts";

/** Something that a user holds. A role is given in a division, and a skill has a proficiency. */
export interface Holding {
  readonly kind: "role" | "group" | "queue" | "skill";
  readonly id: string;
  readonly name: string;
  readonly divisionId?: string;
  readonly proficiency?: number;
  /** Whether a role comes through a group. Only the group can lose it. */
  readonly inherited?: boolean;
}

/** A holding without its name. */
export type Held = Pick<Holding, "id" | "divisionId" | "proficiency">;

/** Holdings of one kind that are given and taken together. */
export interface Some {
  readonly userId: string;
  readonly kind: Holding["kind"];
  readonly of: readonly Pick<Held, "id" | "divisionId">[];
}

/** Picks what is not held yet. A role in all divisions is held in each, and a skill must have the same proficiency. */
export const missingFrom = (held: readonly Holding[], wanted: readonly Holding[]): Holding[] =>
  wanted.filter((one) => !held.some((other) => covers(other, one)));

function covers(held: Holding, wanted: Holding): boolean {
  if (held.kind !== wanted.kind || held.id !== wanted.id) return false;
  const isInDivision = ["*", wanted.divisionId].includes(held.divisionId);
  return (held.kind !== "role" || isInDivision) && held.proficiency === wanted.proficiency;
}

/** Skills in one call. */
const MOST = 50;

/**
 * The changes that give a user what is missing. They add, and take nothing away. All roles are given together, and fifty skills.
 * @param userId is called when a change is made, because a user may be created by the step before
 */
export function changesFor(
  userId: () => string,
  held: readonly Holding[],
  wanted: readonly Holding[],
): Change<Some, readonly Held[]>[] {
  const missing = missingFrom(held, wanted);
  const parts = (kind: Holding["kind"], size: number) => {
    const all = missing.filter((one) => one.kind === kind);
    return Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size));
  };
  const all = [...parts("role", missing.length), ...parts("group", 1), ...parts("queue", 1), ...parts("skill", MOST)];
  return all.map((part) => {
    const some = {
      kind: part[0]?.kind ?? "role",
      of: part.map(({ id, divisionId }) => ({ id, ...(divisionId && { divisionId }) })),
    };
    const key = () => ({ userId: userId(), ...some });
    return { what: `gives ${inWords(part)}`, key, from: among(held, some), to: part.map(asHeld) };
  });
}

/** What a user holds of some. What comes through a group is left out. */
export const among = (held: readonly Holding[], { kind, of }: Pick<Some, "kind" | "of">): Held[] =>
  of.flatMap((one) =>
    held.filter((other) => other.kind === kind && !other.inherited && isSame(other, one)).map(asHeld),
  );

/** Which of some holdings must be given, which must be taken, and the id of the first. */
export const sorted = ({ of }: Pick<Some, "of">, given: readonly Held[]) => ({
  id: of[0]?.id ?? "",
  given,
  taken: of.filter((one) => !given.some((other) => isSame(other, one))),
});

/** Whether each of some holdings is as before or as after, because an undo takes and gives them one by one. */
export const isPartly = (now: readonly Held[], from: readonly Held[], to: readonly Held[]): boolean =>
  [...now, ...from, ...to].every((one) => {
    const [held, before, after] = [now, from, to].map((some) => some.find((other) => isSame(one, other)));
    return isSo(held ?? null, before ?? null) || isSo(held ?? null, after ?? null);
  });

/** Roles as the platform takes them. */
export type Grants = readonly { readonly roleId: string; readonly divisionId: string }[];

export const grantsOf = (roles: readonly Held[]): Grants =>
  roles.map(({ id: roleId, divisionId = "" }) => ({ roleId, divisionId }));

/** Skills as the platform takes them. */
export type Skills = readonly { readonly id: string; readonly proficiency: number }[];

export const skillsOf = (skills: readonly Held[]): Skills =>
  skills.map(({ id, proficiency = 0 }) => ({ id, proficiency }));

const isSame = (one: Held, other: Held) => one.id === other.id && one.divisionId === other.divisionId;

const asHeld = ({ id, divisionId, proficiency }: Holding): Held => ({
  id,
  ...(divisionId !== undefined && { divisionId }),
  ...(proficiency !== undefined && { proficiency }),
});

/** A part of a row that names something for a user. */
export type Named = Omit<Holding, "id" | "divisionId"> & { readonly division?: string };

/** The lists in a row. A role is like `Agent@Sales`, and a skill like `French=3`. @throws Error for a skill without proficiency */
export function namedIn(row: Readonly<Record<"roles" | "groups" | "queues" | "skills", string>>): Named[] {
  const roles = listOf(row.roles).map((text): Named => {
    const [, name = text, division = ""] = /^(.*)@([^@]*)$/.exec(text) ?? [];
    return { kind: "role", name: name.trim(), division: division.trim() };
  });
  const skills = listOf(row.skills).map((text): Named => {
    const [, name = "", level = ""] = /^(.*)=\s*(\d(?:\.\d+)?)$/.exec(text) ?? [];
    if (!level || Number(level) > 5)
      throw new Error(`the skill ${text} needs a proficiency from 0 to 5, as in French=3`);
    return { kind: "skill", name: name.trim(), proficiency: Number(level) };
  });
  const groups = listOf(row.groups).map((name): Named => ({ kind: "group", name }));
  return [...roles, ...groups, ...listOf(row.queues).map((name): Named => ({ kind: "queue", name })), ...skills];
}

/** Holdings in words, for a result line. */
const inWords = (holdings: readonly Holding[]): string =>
  holdings
    .map(({ kind, name, proficiency }) => `${kind} ${name}${proficiency === undefined ? "" : ` at ${proficiency}`}`)
    .join(", ");
