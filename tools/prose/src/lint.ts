import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root, trackedFiles } from "@rollcall/config/files";
import { type Passage, type Position, positionAt, wholePage } from "./passage.ts";
import { colons, semicolons } from "./rules/punctuation.ts";
import { type Finding, tooLong, unusualWords } from "./rules/words.ts";
import { type Sentence, sentencesIn } from "./sentences.ts";
import { commentsIn, messagesIn, parse } from "./sources/code.ts";
import { descriptionsIn } from "./sources/descriptions.ts";

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

/** Written by a machine, or input of a test. */
const EXEMPT = /(^|\/)(CHANGELOG\.md$|spec-changes(-\d+)?\.md$|fixtures?\/|golden\/)|\.gen\.ts$|\.api\.md$/;

/** The comments of a file, and what its sources say in errors. The messages in tests are input. */
function codeTexts(file: string, text: string): Passage[] {
  const source = parse(text);
  return [...commentsIn(file, source), ...(/\/src\//.test(file) ? messagesIn(file, source) : [])];
}

/** How each kind of file holds prose. */
const READERS: readonly (readonly [RegExp, (file: string, text: string) => Passage[]])[] = [
  [/\.md$/, (file, text) => [wholePage(file, text)]],
  [/^(packages|tools|examples)\/.*\.m?[jt]s$/, codeTexts],
  [/^specs\/\w+\/.*\.yaml$/, descriptionsIn],
];

/** The files below some paths that hold prose. Without paths, of the whole repository. */
export const proseFiles = (paths: readonly string[]): string[] =>
  trackedFiles(paths).filter((file) => !EXEMPT.test(file) && READERS.some(([kind]) => kind.test(file)));

export function passagesOf(file: string): Passage[] {
  const [, read] = READERS.find(([kind]) => kind.test(file)) ?? [];
  return read ? read(file, readFileSync(join(root, file), "utf8")) : [];
}
