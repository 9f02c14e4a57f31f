import { odinUnknowns } from "./odin.js";
import { purecloudAccess } from "./purecloud-access.js";
import { purecloudQueues } from "./purecloud-queues.js";
import type { Unknown } from "./unknown.js";

/** Everything that no source says of the platforms, by id. */
export const unknowns = {
  purecloud: { ...purecloudQueues, ...purecloudAccess },
  odin: odinUnknowns,
} as const;

type Known = typeof unknowns.purecloud & typeof unknowns.odin;
export type UnknownId = keyof Known;
type AnswerTo<Id extends UnknownId> = Known[Id] extends Unknown<infer Answer> ? Answer : never;

/** An answer for each unknown. */
export type Answers = { readonly [Id in UnknownId]: AnswerTo<Id> };

/** The chosen answers. An unknown that is left out has its default. */
export type Unknowns = { readonly [Id in UnknownId]?: AnswerTo<Id> | undefined };

const all: Readonly<Record<string, Unknown>> = { ...unknowns.purecloud, ...unknowns.odin };

/** How the sandbox behaves if nobody says otherwise. */
export const usual = Object.fromEntries(Object.entries(all).map(([id, one]) => [id, one.default])) as Answers;

/** What a line shows of an id that does not exist. */
const LONGEST = 40;

const oneOf = (words: readonly string[]) => words.join(", ");

/** The ids are too many for a line. The nearest one has the longest beginning in common. */
function noUnknown(given: string): string {
  const common = (id: string) => [...`${id}\n`].findIndex((character, at) => character !== given[at]);
  const [near = ""] = Object.keys(all).sort((a, b) => common(b) - common(a));
  const hint = common(near) * 2 > given.length ? ` Did you mean ${near}?` : "";
  return `no unknown is called ${given.slice(0, LONGEST)}.${hint} The page of @rollcall/sandbox lists them`;
}

/** The chosen answers, and the default ones for the rest. Throws for an id or an answer that does not exist. */
export function answersTo(chosen: Unknowns = {}): Answers {
  for (const [id, answer] of Object.entries(chosen)) {
    if (!Object.hasOwn(all, id)) throw new Error(noUnknown(id));
    const { answers } = all[id] as Unknown;
    if (answer !== undefined && !Object.hasOwn(answers, answer))
      throw new Error(`${id} has no answer ${answer}. Give one of ${oneOf(Object.keys(answers))}`);
  }
  return { ...usual, ...Object.fromEntries(Object.entries(chosen).filter(([, answer]) => answer !== undefined)) };
}
