import type { Sentence } from "../sentences.ts";
import type { Finding } from "./finding.ts";

/** Above this a sentence is read twice. */
const MAX_WORDS = 25;

/** Counts the words of a sentence. Code does not count. */
export function tooLong({ parts }: Sentence): Finding[] {
  const words = parts.filter(({ kind, text }) => kind === "word" && /[\p{L}\p{N}]/u.test(text));
  if (words.length <= MAX_WORDS) return [];
  return [{ rule: "length", offset: parts[0]?.offset ?? 0, advice: `${words.length} words: write two sentences` }];
}
