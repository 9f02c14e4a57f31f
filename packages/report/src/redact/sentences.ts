import {
  ODIN_CONTEXT,
  ODIN_SECTIONS,
  ODIN_UTILITIES,
  PURECLOUD_ACCESS,
  PURECLOUD_CONTEXT,
  PURECLOUD_ON_REQUEST,
  PURECLOUD_SECTIONS,
} from "@rollcall/audit";
import { RULES, type Rule } from "@rollcall/audit/rules";
import type { Tokens } from "./tokens.js";
import { VOCABULARY } from "./vocabulary.js";

/** Rewrites a sentence. Words that Rollcall itself writes stay. All others become tokens. */
export type Sentences = (text: string) => string;

const PERMISSION = /^[a-z][A-Za-z]{1,39}:(?:[A-Za-z]{1,39}|\*):(?:[A-Za-z]{1,39}|\*)$/;
const RULE_ID = /^(?:odin|purecloud|both|chain)-\d\d$/;
const DAY = /^(\d{4}-\d\d-\d\d)(?:T[\d:.]+Z)?$/;
const COUNT = /^\d{1,6}$/;
/** What numbers count, and what follows the status of an answer. */
const COUNTED: ReadonlySet<string> = new Set(
  (
    "of user users person people day days hour hours minute minutes call calls time times number numbers code codes more " +
    "others other group groups service section sections rule rules shard shards weak % Internal Bad Service Too Forbidden Not Gateway"
  ).split(" "),
);
/** What may surround a word. */
const CORE = /^([^\p{L}\p{N}*[]*)(.*?)([^\p{L}\p{N}*\]]*)$/u;
/** What may join words, as in `context.numbers` and `read/write`. */
const JOINTS = /[.:/=,_-]/;

/** The words of the texts of rules. A capital at the front of a sentence may be a name's, so only those in lower case count. */
function wordsOf(rule: Rule): string[] {
  const { title, when, guards, unknown = "", remedy } = rule;
  const chain = rule.platform === "chain" ? [rule.what, rule.where] : [];
  return [title, when, ...guards, unknown, remedy.words, ...chain].flatMap(
    (text) => text.match(/\b[a-z]{2,}\b/g) ?? [],
  );
}

const SECTIONS: readonly string[] = [
  ...[ODIN_SECTIONS, ODIN_UTILITIES, ODIN_CONTEXT],
  ...[PURECLOUD_SECTIONS, PURECLOUD_ACCESS, PURECLOUD_ON_REQUEST, PURECLOUD_CONTEXT],
]
  .flat()
  .flatMap((name) => name.split("."));

const KNOWN: ReadonlySet<string> = new Set([...VOCABULARY, ...SECTIONS, ...RULES.flatMap(wordsOf)]);

const isKnown = (word: string): boolean => KNOWN.has(word) || RULE_ID.test(word) || PERMISSION.test(word);

/** What is written for a word. Undefined if it may name somebody. */
function clearWord(core: string, next: string): string | undefined {
  if (core === "" || isKnown(core)) return core;
  const day = DAY.exec(core)?.[1];
  if (day !== undefined) return day;
  // A number alone may be an extension. One that counts something is none.
  if (COUNT.test(core)) return COUNTED.has(coreOf(next)) ? core : undefined;
  const parts = core.split(JOINTS);
  return parts.length > 1 && parts.every((part) => part === "" || KNOWN.has(part)) ? core : undefined;
}

const coreOf = (word: string): string => CORE.exec(word)?.[2] ?? word;

/** A path in a record. Its names are fields, services, or what somebody named. */
export function pathBy(tokens: Tokens): Sentences {
  return (path) => {
    const pieces = path.split(SEPARATOR);
    const isOpen = pieces.map((piece) => SEPARATORS.test(piece) || COUNT.test(piece) || isKnown(piece));
    return isOpen.every(Boolean) ? path : runs(pieces, isOpen, tokens).join("");
  };
}

const SEPARATOR = /([\s."[\],]+)/;
const SEPARATORS = /^[\s."[\],]*$/;

/** Pieces with one token for each run of those that are not open. Separators within a run belong to it. */
function runs(pieces: readonly string[], isOpen: readonly boolean[], tokens: Tokens): string[] {
  const closed = pieces.flatMap((_, at) => (isOpen[at] ? [] : [at]));
  const [first = 0, last = 0] = [closed[0], closed.at(-1)];
  return [...pieces.slice(0, first), tokens("text", pieces.slice(first, last + 1).join("")), ...pieces.slice(last + 1)];
}

/** Words that are not known, and follow each other, share one token. So the number of names does not show. */
export function sentencesBy(tokens: Tokens): Sentences {
  const kept = new Map<string, string>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const words = text.split(/\s+/);
    const shown: string[] = [];
    let hidden: string[] = [];
    const flush = () => {
      if (hidden.length > 0) shown.push(tokens("text", hidden.join(" ")));
      hidden = [];
    };
    for (const [at, word] of words.entries()) {
      const [, before = "", core = "", after = ""] = CORE.exec(word) ?? [];
      const clear = clearWord(core, words[at + 1] ?? "");
      const isPlain = PUNCTUATION.test(before + after);
      if (clear === undefined || !isPlain) hidden.push(word);
      else {
        flush();
        shown.push(`${before}${clear}${after}`);
      }
    }
    flush();
    const result = shown.join(" ");
    if (kept.size < MOST_KEPT) kept.set(text, result);
    return result;
  };
}

/** The marks that Rollcall itself writes. Others may spell something. */
const PUNCTUATION = /^[()"'`,;:.!?[\]{}→%…+/=-]*$/u;
const MOST_KEPT = 20_000;
