import { emailKey, withoutTag } from "./keys/e-mail.js";
import { foldedWords, isSameWord, nameWords } from "./keys/name.js";
import { LIVE } from "./projection.js";
import type { Topic } from "./topics.js";

/** What an organisation takes for the same. */
export interface ComparisonOptions {
  /** Names of departments that are one, such as `HR` and `Human Resources`. Case does not count. */
  readonly departments?: readonly (readonly string[])[] | undefined;
  /** What PureCloud writes before the extensions of a site. By default any one or two digits. */
  readonly extensionPrefixes?: readonly string[] | undefined;
}

/** Whether a value of Odin and one of PureCloud are one. Undefined if such values cannot be compared. */
export type Same = (odin: string, purecloud: string, options: ComparisonOptions) => boolean | undefined;

export const SAME: Readonly<Record<Topic, Same>> = {
  number: (odin, purecloud) => odin === purecloud,
  extension: isSameExtension,
  "e-mail": (odin, purecloud) => odin === purecloud || plainAddress(odin) === plainAddress(purecloud),
  "last name": isInName,
  department: isSameDepartment,
  state: (odin, purecloud) => (odin === LIVE) === (purecloud.toLowerCase() === "active"),
};

/** Without a tag, and as both platforms may write it. */
function plainAddress(address: string): string {
  const key = emailKey(address) ?? address.trim().toLowerCase();
  return withoutTag(key) ?? key;
}

const LONGEST_PREFIX = 2;

/** One may lack its zeros, or have the prefix of a site. */
function isSameExtension(odin: string, purecloud: string, { extensionPrefixes }: ComparisonOptions): boolean {
  const [one, other] = [odin, purecloud].map((text) => text.trim().replace(/^0+(?=\d)/, "")) as [string, string];
  if (one === other) return true;
  const [short, long] =
    odin.trim().length < purecloud.trim().length ? [odin.trim(), purecloud.trim()] : [purecloud.trim(), odin.trim()];
  if (!long.endsWith(short)) return false;
  const prefix = long.slice(0, long.length - short.length);
  return extensionPrefixes ? extensionPrefixes.includes(prefix) : prefix.length <= LONGEST_PREFIX;
}

const SHORTEST_WORD = 3;
const PLAIN_WORD = /^[A-Za-z]+$/;

/** Whether a word of a last name is in a whole name. Short words, such as `de`, prove nothing, and digits are no name. */
function isInName(lastName: string, name: string): boolean | undefined {
  // Most names are written alike, and then nothing needs to be folded.
  if (PLAIN_WORD.test(lastName) && name.endsWith(` ${lastName}`)) return true;
  const [words, others] = [nameWords(lastName), nameWords(name)];
  if (words.some((word) => others.some((other) => isSameWord(word, other)))) return true;
  return words.some((word) => word.length >= SHORTEST_WORD) && others.length > 0 ? false : undefined;
}

/** `Fin.` and `Finance` are one. */
function isSameDepartment(
  odin: string,
  purecloud: string,
  { departments = [] }: ComparisonOptions,
): boolean | undefined {
  const [one, other] = [foldedName(odin), foldedName(purecloud)];
  if (one === "" || other === "") return undefined;
  if (one.startsWith(other) || other.startsWith(one)) return true;
  return departments.some((names) => [one, other].every((name) => names.some((alias) => foldedName(alias) === name)));
}

const foldedName = (name: string): string => foldedWords(name).join(" ");
