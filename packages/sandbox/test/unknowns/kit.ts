import { type UnknownId, type Unknowns, unknowns } from "../../src/unknowns/index.js";

/** Every answer to every unknown of a platform, except the default ones, which all other tests take. */
export const choicesOf = (platform: "odin" | "purecloud"): readonly (readonly [string, string])[] =>
  Object.entries(unknowns[platform]).flatMap(([id, one]) =>
    Object.keys(one.answers)
      .filter((answer) => answer !== one.default)
      .map((answer) => [id, answer] as const),
  );

/** One unknown with an answer that a list names. */
export const chosen = (id: string, answer: string): Unknowns => ({ [id as UnknownId]: answer });
