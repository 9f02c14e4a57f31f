/** Letters that lose no mark when they are taken apart. */
const PLAIN: Readonly<Record<string, string>> = {
  ...{ ß: "ss", æ: "ae", œ: "oe", þ: "th" },
  ...{ ł: "l", ø: "o", đ: "d", ð: "d", ı: "i", ħ: "h", ŧ: "t", ŋ: "n" },
};
const ODD = new RegExp(`[${Object.keys(PLAIN).join("")}]`, "g");

/** How most names are written: letters without marks, and simple signs between words. */
const SIMPLE = /^[A-Za-z0-9 ,.&-]*$/;
const WORD = /[a-z0-9]+/g;

const simpleWords = (text: string): string[] => text.toLowerCase().match(WORD) ?? [];

/** The words of a text as any system can write it: `Łukasz O’Neil 2` is `lukasz`, `oneil` and `2`. */
export function foldedWords(text: string | null): string[] {
  if (text === null) return [];
  if (SIMPLE.test(text)) return simpleWords(text);
  const folded = text
    .toLowerCase()
    .replace(ODD, (letter) => PLAIN[letter] ?? letter)
    .normalize("NFKD")
    .replace(/[\p{M}'’ʼ‘`´]/gu, "");
  return folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
}

const NUMBER = /^\p{N}+$/u;

/** The words of a name. Digits are none, because systems add them to names that repeat. */
export const nameWords = (name: string | null): string[] => foldedWords(name).filter((word) => !NUMBER.test(word));

/** A name that is equal for `Last, First` and `First Last`. Empty if it has no words. */
export const nameKey = (name: string | null): string => nameWords(name).sort().join(" ");

const SHORTEST_PREFIX = 3;

/** Whether two words are one, or the beginning of the other: `Alex` and `Alexander`. */
export function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (short.length >= SHORTEST_PREFIX && long.startsWith(short)) || withoutUmlauts(a) === withoutUmlauts(b);
}

/** The keys under which an index keeps a word. Two words are one exactly if one is kept under a key of {@link soughtAs} of the other. */
export const keptAs = (word: string): string[] => [
  `word ${word}`,
  `sound ${withoutUmlauts(word)}`,
  ...beginningsOf(word).map((beginning) => `beginning ${beginning}`),
];

/** The keys under which an index has words that are one with this word. */
export const soughtAs = (word: string): string[] => [
  `beginning ${word}`,
  `sound ${withoutUmlauts(word)}`,
  ...beginningsOf(word).map((beginning) => `word ${beginning}`),
];

const beginningsOf = (word: string): string[] =>
  Array.from({ length: Math.max(0, word.length - SHORTEST_PREFIX + 1) }, (_, at) =>
    word.slice(0, SHORTEST_PREFIX + at),
  );

/** `Müller` was folded to `muller`, and others write `Mueller`. */
const withoutUmlauts = (word: string): string => word.replace(/([aou])e/g, "$1");

/**
 * The share of words that both names have, from 0 to 1. The longer name is the whole. Undefined if one of them has no
 * words.
 *
 * @param a made by {@link nameKey}
 */
export function agreement(a: string, b: string): number | undefined {
  if (a === "" || b === "") return undefined;
  if (a === b) return 1;
  const words = a.split(" ");
  const others = b.split(" ");
  const [own] = unpaired(words, others, isSameWord);
  return (words.length - own.length) / Math.max(words.length, others.length);
}

/**
 * Whether each name has a word that the other lacks, as with `Ann Lee` and `Bob Lee`. An initial or a beginning is no other word.
 * But it stands for one word only, so `L. Lee` is not `Ann Lee`.
 */
export function hasOtherWords(a: string, b: string): boolean {
  const [words, others] = unpaired(a.split(" "), b.split(" "), isSameWord);
  const [own, theirs] = unpaired(words, others, isBeginning);
  return own.length > 0 && theirs.length > 0;
}

const isBeginning = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);

/** The words of two names that have no counterpart in the other. Each word has one counterpart at most. */
function unpaired(
  words: readonly string[],
  others: readonly string[],
  isPair: (word: string, other: string) => boolean,
): readonly [own: readonly string[], theirs: readonly string[]] {
  const theirs = [...others];
  const own = words.filter((word) => {
    const at = theirs.findIndex((other) => isPair(word, other));
    if (at >= 0) theirs.splice(at, 1);
    return at < 0;
  });
  return [own, theirs];
}
