/** Sixteen sentences that this repository once had, each of which has to be read twice. */
import { expect, test } from "vitest";
import { rulesFor } from "./found.ts";

test.each([
  // Comments.
  ["semicolon", "Forgets a token that the API no longer takes; not there, as is the next, where it holds none."],
  [
    "word",
    "Each is a module of its own, so it must say all that its reader needs, but for the names in `prelude.d.ts`.",
  ],
  ["word", "Whatever else it calls is not there."],
  [
    "colon",
    "Whether an operation lists users, not what one user has: there nothing tells a repeated row from a new one.",
  ],
  // Pages.
  ["semicolon", "Who are all our users, on the phone system and in the contact centre; what may each of them do?"],
  ["colon", "A refused login is not repeated with the same credentials: both platforms lock accounts."],
  ["word", "Whoever reads looks at each line before believing it."],
  ["word", "The wire is told as it is."],
  [
    "length",
    "They ask for the largest page that is known to work, smaller ones where the platform allows no more, and go on until a page is not full, which for a listing by number is known from its total, so it costs no call.",
  ],
  // Help.
  ["word", "throw an unfinished audit in that folder away, and begin anew"],
  ["semicolon", "repeat the flag for more; may contain /"],
  // A spec.
  ["word", "The devices and apps by which a user proves who they are beside the password."],
])("the rule of %s finds: %s", (rule, sentence) => {
  expect(rulesFor(sentence)).toContain(rule);
});

test.each([
  // "Those" of what? The verb is missing too.
  "those of joining the shards of an audit",
  // It says that something is true, and means what the tests of pages check.
  "What our pages say is true.",
  // The subject is a picture. Code knows nothing.
  "Product code knows nothing of it.",
  // Usual words, but the verb comes last and the subject is a clause.
  "What an audit must survive is drawn by `fast-check`.",
])("only a reader finds: %s", (sentence) => {
  expect(rulesFor(sentence)).toStrictEqual([]);
});
