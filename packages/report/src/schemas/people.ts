import { anyOf, listOf, number, object, oneOf, orNull, text, texts } from "./words.js";

const user = object({ scope: text, userId: text, name: orNull(text) });

/** A topic in which the two sides of a person are compared. */
const comparison = object(
  { topic: text, is: oneOf("same", "different", "nothing to compare", "unknown"), odin: texts, purecloud: texts },
  { because: text },
);

/** A line of `people.ndjson`. */
export const PEOPLE = anyOf(
  object({ kind: oneOf("person"), odin: user, purecloud: user, by: texts, differences: listOf(comparison) }),
  object({ kind: oneOf("deleted"), odin: user, purecloud: user, by: texts }),
  object({
    kind: oneOf("ambiguous"),
    odin: listOf(user),
    purecloud: listOf(user),
    edges: listOf(object({ odin: text, purecloud: text, by: texts })),
    because: texts,
  }),
  object({ kind: oneOf("suggestion"), odin: user, purecloud: user, score: number }),
);
