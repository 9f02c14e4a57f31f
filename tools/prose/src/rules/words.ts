import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Sentence } from "../sentences.ts";

export interface Finding {
  readonly rule: "length" | "semicolon" | "colon" | "word" | "repeated";
  /** Where it is in the text of the passage. */
  readonly offset: number;
  /** What to write instead. */
  readonly advice: string;
}

/** Above this a sentence is read twice. */
const MAX_WORDS = 25;

/** Counts the words of a sentence. Code does not count. */
export function tooLong({ parts }: Sentence): Finding[] {
  const words = parts.filter(({ kind, text }) => kind === "word" && /[\p{L}\p{N}]/u.test(text));
  if (words.length <= MAX_WORDS) return [];
  return [{ rule: "length", offset: parts[0]?.offset ?? 0, advice: `${words.length} words: write two sentences` }];
}

const WORDS = readFileSync(new URL("../../words.yaml", import.meta.url), "utf8");
const INSTEAD = Object.entries<string>(parse(WORDS)).map(([word, advice]) => [new RegExp(word), advice] as const);

/** The words of a sentence that have a plainer one. Code and quotations do not count. */
export function unusualWords({ parts }: Sentence): Finding[] {
  let text = "";
  const offsets: number[] = [];
  for (const part of parts) {
    const plain = part.kind === "code" ? "`" : part.kind === "space" ? " " : part.text;
    for (let index = 0; index < plain.length; index++) offsets.push(part.offset + index);
    text += plain;
  }
  const prose = text.replace(/["“][^"“”]*["”]/g, (quotation) => '"'.repeat(quotation.length)).toLowerCase();
  return INSTEAD.flatMap(([pattern, advice]): Finding[] => {
    const match = pattern.exec(prose);
    const found = match?.[0].split(/ [^?]*,$/)[0]?.trim();
    return match
      ? [{ rule: "word", offset: offsets[match.index] ?? 0, advice: `instead of "${found}" write: ${advice}` }]
      : [];
  });
}
