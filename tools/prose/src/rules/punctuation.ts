import type { Part, Sentence } from "../sentences.ts";
import type { Finding } from "./words.ts";

/** A semicolon joins what should be two sentences. */
export const semicolons = ({ parts }: Sentence): Finding[] =>
  parts
    .filter(({ kind, text }, index) => kind === "mark" && text.includes(";") && !quoted(parts, index))
    .map(({ offset }) => ({ rule: "semicolon", offset, advice: "write two sentences" }));

/** One colon at most, and only before a list, an example or code. */
export function colons(sentence: Sentence): Finding[] {
  const { parts, labelEnd } = sentence;
  const at = parts.flatMap(({ kind, text, offset }, index) =>
    kind === "mark" && text.includes(":") && offset !== labelEnd && !quoted(parts, index) && !joined(parts, index)
      ? [index]
      : [],
  );
  return at.flatMap((index, count): Finding[] => {
    const offset = parts[index]?.offset ?? 0;
    if (isLabel(parts.slice(0, index))) return [];
    if (count > 0) return [{ rule: "colon", offset, advice: "one colon is enough: write two sentences" }];
    if (mayFollow(sentence, index)) return [];
    return [{ rule: "colon", offset, advice: "a colon only before a list, an example or code: write two sentences" }];
  });
}

const QUOTE = /["“”]/;

/** Whether a part is between quotation marks. */
const quoted = (parts: readonly Part[], index: number): boolean =>
  parts.slice(0, index).filter(({ kind, text }) => kind === "mark" && QUOTE.test(text)).length % 2 === 1;

/** A colon within a time, a ratio or an address. */
const joined = (parts: readonly Part[], index: number): boolean => {
  const next = parts[index + 1];
  return next !== undefined && next.kind !== "space" && next.kind !== "code" && !QUOTE.test(next.text);
};

const LABEL =
  /^(Breaking|Default|Deprecated|Do|Example|Evidence|Limits?|Needs|Note|Permissions?|Source|Sources|See|TODO.*)$/;

/** A word that stands before a colon as a heading does. */
const isLabel = (before: readonly Part[]): boolean => {
  const words = before.filter(({ kind }) => kind === "word" || kind === "code");
  return words.length <= 1 && words.every(({ kind, text }) => kind === "code" || LABEL.test(text));
};

function mayFollow({ parts, last }: Sentence, index: number): boolean {
  const before = parts.slice(0, index);
  const after = parts.slice(index + 1).filter(({ kind }) => kind !== "space");
  const [next] = after;
  if (next === undefined) return last;
  if (next.kind === "code" || QUOTE.test(next.text) || /^[\d(+/.-]/.test(next.text)) return true;
  return /^examples?$/i.test(before.at(-1)?.text ?? "") || isList(parts.slice(index + 1));
}

/** Words by which a clause begins, not the item of a list. */
const CLAUSE =
  /^(it|they|that|this|these|there|he|she|we|you|so|then|what|who|if|when|where|nothing|nobody|none|no|not|otherwise)$/i;

/** Two short items or more, with commas or an `and` between them. */
function isList(after: readonly Part[]): boolean {
  const words = after.filter(({ kind }) => kind === "word");
  const most = CLAUSE.test(words[0]?.text ?? "") ? 2 : 6;
  const items: number[] = [0];
  for (const { kind, text } of after) {
    if (text === "," || /^(and|or|nor)$/i.test(text)) items.push(0);
    else if (kind === "word" || kind === "code") items.push((items.pop() ?? 0) + 1);
  }
  const sizes = items.filter((size) => size > 0);
  return sizes.length >= 2 && sizes.every((size) => size <= most);
}
