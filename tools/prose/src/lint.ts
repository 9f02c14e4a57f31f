import { type Passage, type Position, positionAt } from "./passage.ts";
import { colons, semicolons } from "./rules/punctuation.ts";
import { type Finding, tooLong, unusualWords } from "./rules/words.ts";
import { type Sentence, sentencesIn } from "./sentences.ts";

export interface Problem extends Position {
  readonly file: string;
  readonly rule: Finding["rule"];
  readonly sentence: string;
  readonly advice: string;
}

const repeatedWords = ({ repeated }: Sentence): Finding[] =>
  repeated.map((offset) => ({ rule: "repeated", offset, advice: "this word is repeated" }));

const RULES = [tooLong, semicolons, colons, unusualWords, repeatedWords];
/** A cell is often a label, a list or half of a sentence. */
const IN_CELLS = [semicolons, unusualWords];
/** Their cells quote sources. */
const FACTS = /^docs\/facts\//;

/** What the rules find in a passage, in its order. */
export function lint(passage: Passage): Problem[] {
  return sentencesIn(passage.text).flatMap((sentence) =>
    (sentence.isCell ? (FACTS.test(passage.file) ? [] : IN_CELLS) : RULES)
      .flatMap((rule) => rule(sentence))
      .map(({ rule, offset, advice }) => ({
        file: passage.file,
        ...positionAt(passage, offset),
        rule,
        sentence: sentence.parts
          .map(({ text }) => text)
          .join("")
          .replace(/\s+/g, " "),
        advice,
      })),
  );
}
