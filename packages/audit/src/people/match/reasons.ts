import type { Edge, Key } from "../people.js";
import { byRoot } from "./components.js";
import type { Holders } from "./holdings.js";

/** Keys as a person reads them. */
const WORDS: Readonly<Record<Key, string>> = {
  map: "entry of the map",
  "e-mail": "e-mail address",
  login: "login",
  "voice mail": "address for voice messages",
  number: "number",
  extension: "extension",
};

const article = (words: string): string => (/^[aeiou]/.test(words) ? `an ${words}` : `a ${words}`);

const PLATFORMS = { odin: "Odin", purecloud: "PureCloud" } as const;
type Platform = keyof typeof PLATFORMS;

const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? "" : "s"}`;

/** The reason for a value that several users have. */
export function sharedBy(key: Key, holders: Pick<Holders, "odin" | "purecloud">): string {
  const parts = (["odin", "purecloud"] as const).flatMap((platform) =>
    holders[platform].length > 0 ? [`${counted(holders[platform].length, "user")} of ${PLATFORMS[platform]}`] : [],
  );
  return `${article(WORDS[key])} that ${parts.join(" and ")} have`;
}

/** Why the edges of users who belong together do not decide. */
export function reasonsOf(edges: readonly Edge[]): string[] {
  const [only, second] = edges;
  if (only && !second) return [`names that do not agree, although the ${WORDS[only.by[0] as Key]} does`];
  const reasons = (["odin", "purecloud"] as const).flatMap((platform) => forksOf(edges, platform));
  return [...new Set(reasons)].sort();
}

/** The reasons for users whose keys lead to several users of the other platform. */
function forksOf(edges: readonly Edge[], platform: Platform): string[] {
  const other = platform === "odin" ? "purecloud" : "odin";
  return [...byRoot(edges, (edge) => edge[platform]).values()]
    .filter(({ length }) => length > 1)
    .map((forks) => {
      const keys = [...new Set(forks.map(({ by }) => WORDS[by[0] as Key]))].sort();
      const words = keys.length === 1 ? `${keys[0]}s` : `${keys.slice(0, -1).join(", ")} and ${keys.at(-1)}`;
      return `a user of ${PLATFORMS[platform]} whose ${words} lead to ${forks.length} users of ${PLATFORMS[other]}`;
    });
}
