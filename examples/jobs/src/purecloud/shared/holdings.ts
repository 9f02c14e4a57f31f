import { listOf } from "../../kit/index.ts";

/** Something that a user holds. A role is given in a division, and a skill has a proficiency. */
export interface Holding {
  readonly kind: "role" | "group" | "queue" | "skill";
  readonly id: string;
  readonly name: string;
  readonly divisionId?: string;
  readonly proficiency?: number;
}

/** Picks what is not held yet. A role in all divisions is held in each, and a skill must have the same proficiency. */
export const missingFrom = (held: readonly Holding[], wanted: readonly Holding[]): Holding[] =>
  wanted.filter((one) => !held.some((other) => covers(other, one)));

function covers(held: Holding, wanted: Holding): boolean {
  if (held.kind !== wanted.kind || held.id !== wanted.id) return false;
  const isInDivision = ["*", wanted.divisionId].includes(held.divisionId);
  return (held.kind !== "role" || isInDivision) && held.proficiency === wanted.proficiency;
}

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
export const inWords = (holdings: readonly Holding[]): string =>
  holdings
    .map(({ kind, name, proficiency }) => `${kind} ${name}${proficiency === undefined ? "" : ` at ${proficiency}`}`)
    .join(", ");
