import type { CleanUser, Fact } from "@rollcall/audit";

/** Fewer digits are an extension, and must be the same. */
const SHORTEST_NUMBER = 7;

/**
 * Whether a user is meant by an id, a login, an e-mail address, a number, an extension or a name. Upper and lower case are the
 * same. A number may lack the code of its country.
 */
export function isMeant(user: CleanUser, who: string): boolean {
  const wanted = who.trim().toLowerCase();
  const digits = /^[+\d\s().-]+$/.test(wanted) ? digitsOf(wanted) : "";
  return [...namesOf(user), ...numbersOf(user)].some(
    (own) => own.toLowerCase() === wanted || (digits !== "" && isSameNumber(digitsOf(own), digits)),
  );
}

const textsIn = (...facts: readonly Fact<string>[]): string[] =>
  facts.flatMap((fact) => (fact.known && fact.value !== null ? [fact.value] : []));

const listIn = <T>(fact: Fact<readonly T[]>): readonly T[] => (fact.known ? (fact.value ?? []) : []);

function namesOf(user: CleanUser): readonly string[] {
  const own = [user.userId, ...textsIn(user.name)];
  if (user.platform === "purecloud") return [...own, ...textsIn(user.email, user.username)];
  return [...own, ...textsIn(user.emailAddress), ...listIn(user.alternateUserIds)];
}

function numbersOf(user: CleanUser): readonly string[] {
  if (user.platform === "odin") return textsIn(user.phoneNumber, user.extension);
  return listIn(user.addresses).flatMap(({ address, extension }) => [address ?? [], extension ?? []].flat());
}

const digitsOf = (text: string): string => text.replace(/\D/g, "");

function isSameNumber(own: string, wanted: string): boolean {
  if (own === wanted) return true;
  if (Math.min(own.length, wanted.length) < SHORTEST_NUMBER) return false;
  return own.endsWith(wanted) || wanted.endsWith(own);
}
