import type { Estate } from "@rollcall/sandbox";
import { type Matched, matched, type Organisation, type User, usersOf } from "./organisation.ts";

type Platform = User["user"]["platform"];

/** The people of a case, who are matched if they are on both platforms. */
interface Case {
  readonly problem: string;
  readonly index: number;
  readonly people: readonly number[];
  /** Where the person with this index has a user more than a person should. */
  readonly extra?: Platform;
}

/** The second user on Odin, and the leaver on PureCloud whose number somebody else has on Odin. */
const EXTRA: Readonly<Record<string, Platform>> = { "both-13": "odin", "both-15": "purecloud" };
/** Cases of two people. */
const PAIRS: readonly string[] = ["both-14", "both-16"];

/** A planted case, and how it was found. */
export interface Planted extends Pick<Case, "problem" | "index"> {
  /** Why it is split, wider or wrong. Undefined if it is found as its group. */
  readonly astray: string | undefined;
}

/**
 * Each planted case must be found as its group. Those who are on both platforms are matched. A user more is ambiguous, in a group
 * with the person who has the same value, and with nobody outside the case. A case whose user the audit does not read is none.
 */
export function plantedIn({ estate, entries }: Organisation): Planted[] {
  const found = matched(usersOf(entries));
  const places = { odin: placesOn("odin", found), purecloud: placesOn("purecloud", found) };
  const cases = estate
    .ledger()
    .filter(({ problem }) => /^both-1[3-8]$/.test(problem))
    .flatMap(({ problem, has }) => has.flatMap((index) => caseOf(estate, problem, index) ?? []));
  const read = cases.filter(({ index, extra }) => extra === undefined || places[extra].has(index));
  return read.map((one) => {
    const split = one.people.map((person) => whyNotMatched(person, found, places)).find(Boolean);
    return { problem: one.problem, index: one.index, astray: split ?? whyNotGroup(one, found, places) };
  });
}

/** Where the users of a platform are in the list of all, by the index of the person. */
type Places = ReadonlyMap<number, number>;
type AllPlaces = Readonly<Record<Platform, Places>>;

const placesOn = (platform: Platform, { users }: Matched): Places =>
  new Map(users.flatMap(({ user, index }, place) => (user.platform === platform ? [[index, place] as const] : [])));

function caseOf(estate: Estate, problem: string, index: number): Case | undefined {
  const other = estate.partner(index) ?? estate.peer(index);
  const extra = EXTRA[problem];
  if (extra !== undefined) return other === undefined ? undefined : { problem, index, people: [other], extra };
  return { problem, index, people: PAIRS.includes(problem) && other !== undefined ? [index, other] : [index] };
}

function whyNotMatched(person: number, { people }: Matched, places: AllPlaces): string | undefined {
  const [odin, purecloud] = [places.odin.get(person), places.purecloud.get(person)];
  if (odin === undefined || purecloud === undefined) return undefined;
  const match = people.matched.find((one) => one.odin === odin || one.purecloud === purecloud);
  return match?.odin === odin && match.purecloud === purecloud ? undefined : `${person} is not matched`;
}

function whyNotGroup({ index, people: own, extra }: Case, { users, people }: Matched, places: AllPlaces) {
  if (!extra) return undefined;
  const group = people.ambiguous.find((one) => one[extra].includes(places[extra].get(index) as number));
  if (!group) return `${index} is in no group`;
  const odin = [...group.odin, ...group.sharers.odin];
  const members = [...odin, ...group.purecloud, ...group.sharers.purecloud].map(
    (place) => (users[place] as User).index,
  );
  const foreign = members.find((member) => member !== index && !own.includes(member));
  if (foreign !== undefined) return `the group has ${foreign} as well`;
  const isThere = own.some((person) => odin.includes(places.odin.get(person) as number));
  return isThere ? undefined : "the partner is not in the group";
}
