import fc from "fast-check";
import { expect, test } from "vitest";
import type { CleanUser } from "../../src/index.js";
import { matchUsers, odin, partial, purecloud } from "./kit.js";

const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const one = (...values: readonly string[]) => optional(fc.constantFrom(...values));

/** Values so few that many users have the same. */
const crowded = fc.record({
  email: one("a@x.example", "b@x.example", "a+1@x.example", "c@x.example"),
  login: one("a", "b", "c"),
  number: one("+12035550101", "+12035550102", "+12035550103"),
  extension: one("101", "0101", "102"),
  name: one("Jane Doe", "Doe, Jane", "Max Roe", "Jane Roe", "4003 4003"),
  place: fc.constantFrom("york", "leeds"),
});

type Keys = { readonly [Name in "email" | "login" | "number" | "extension" | "name"]?: string | undefined };

const given = (keys: Keys): { [Name in keyof Keys]: string } =>
  Object.fromEntries(Object.entries(keys).filter(([, value]) => value !== undefined)) as never;

function userOf(platform: "odin" | "purecloud", id: string, keys: Keys, place?: string): CleanUser {
  const { login, ...others } = given(keys);
  const where = place === undefined ? {} : { group: place, division: place };
  return platform === "odin"
    ? odin({ id, ...others, ...where, ...(login !== undefined && { logins: [login] }) })
    : purecloud({ id, ...others, ...where, ...(login !== undefined && { login }) });
}

const crowd = fc
  .array(fc.tuple(fc.constantFrom("odin" as const, "purecloud" as const), crowded), { maxLength: 14 })
  .map((rows) => rows.map(([platform, { place, ...keys }], at) => userOf(platform, `u${at}`, keys, place)));

const options = fc.record({
  sites: fc.constantFrom([], [{ group: "sp/york", division: "York" }]),
  map: fc.constantFrom(new Map(), new Map([["u0", "u1"]]), new Map([...["u0", "u2"].map((id) => [id, "u3"] as const)])),
});

test("the order of the users makes no difference", () => {
  fc.assert(
    fc.property(
      crowd.chain((users) => fc.tuple(fc.constant(users), fc.shuffledSubarray(users, { minLength: users.length }))),
      options,
      ([users, shuffled], given) => {
        expect(matchUsers(shuffled, given)).toEqual(matchUsers(users, given));
      },
    ),
    { numRuns: 300 },
  );
});

test("each user is in one match, in one ambiguous group or left over", () => {
  fc.assert(
    fc.property(crowd, options, (users, given) => {
      const { matched, ambiguous, onlyOdin, onlyPureCloud } = matchUsers(users, given);
      const inMatches = matched.flatMap((match) => match.split(" by ")[0]?.split(" = ") ?? []);
      const inGroups = ambiguous.flatMap((group) => group.replace(/ \(.*\)$/, "").split(/ : |,/)).filter(Boolean);
      const all = [...inMatches, ...inGroups.map((id) => id.trim()), ...onlyOdin, ...onlyPureCloud].filter(Boolean);
      expect(all.sort()).toEqual(users.map(({ userId }) => userId).sort());
    }),
    { numRuns: 300 },
  );
});

test("an entry of the map wins over all keys", () => {
  fc.assert(
    fc.property(crowd, fc.nat(13), fc.nat(13), (users, first, second) => {
      const [ours, theirs] = [users[first], users[second]];
      fc.pre(ours?.platform === "odin" && theirs?.platform === "purecloud");
      const map = new Map([[ours.userId, theirs.userId]]);
      expect(matchUsers(users, { map }).matched).toContainEqual(
        expect.stringMatching(new RegExp(`^${ours.userId} = ${theirs.userId} by map`)),
      );
    }),
  );
});

/** People who all have their own names and keys. Each platform knows some of the keys, and some of the people. */
const organisation = fc.array(
  fc.record({
    odin: fc.boolean(),
    purecloud: fc.boolean(),
    keeps: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
    mailbox: fc.boolean(),
    takesNumberOf: optional(fc.nat(11)),
    division: fc.constantFrom("York", "Leeds"),
  }),
  { minLength: 2, maxLength: 12 },
);

type Person = typeof organisation extends fc.Arbitrary<readonly (infer P)[]> ? P : never;

const NAMES = ["Ann", "Ben", "Cleo", "Dirk", "Edda", "Finn", "Gus", "Hilda", "Ines", "Jost", "Kaya", "Lutz"];
const numberOf = (at: number) => `+120355501${String(at).padStart(2, "0")}`;

/** On Odin, some share a mailbox, and some have the number of somebody else. */
function usersOf(people: readonly Person[]): CleanUser[] {
  return people.flatMap(({ keeps, ...person }, at) => {
    const name = `${NAMES[at]} ${NAMES[at]}son`;
    const own = { email: `p${at}@x.example`, login: `login${at}`, number: numberOf(at), extension: `${300 + at}` };
    const some = (from: number) =>
      Object.fromEntries(Object.entries(own).filter((_, key) => keeps[from + key])) as Partial<typeof own>;
    const { takesNumberOf: other, mailbox } = person;
    const ours = {
      ...some(0),
      ...(mailbox && { email: "team@x.example" }),
      ...(other !== undefined && { number: numberOf(other) }),
    };
    return [
      ...(person.odin ? [userOf("odin", `o${at}`, { ...ours, name }, person.division)] : []),
      ...(person.purecloud ? [userOf("purecloud", `p${at}`, { ...some(4), name }, person.division)] : []),
    ];
  });
}

const isRight = (match: string) => /^o(\d+) = p\1 /.test(match);

test("with shared mailboxes and numbers of others, nobody is matched with another person", () => {
  fc.assert(
    fc.property(organisation, (people) => {
      expect(matchUsers(usersOf(people)).matched.filter((match) => !isRight(match))).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test("nor if only some of the users are audited", () => {
  fc.assert(
    fc.property(organisation, fc.infiniteStream(fc.boolean()), (people, isAudited) => {
      const users = usersOf(people).filter(() => isAudited.next().value);
      const { matched } = matchUsers(users, { sides: { odin: partial, purecloud: partial } });
      expect(matched.filter((match) => !isRight(match))).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test("everybody who has a key of their own on both platforms is matched", () => {
  fc.assert(
    fc.property(organisation, (people) => {
      const honest = people.map((person) => ({ ...person, takesNumberOf: undefined, mailbox: false }));
      const { matched } = matchUsers(usersOf(honest));
      const expected = honest.flatMap(({ odin: ours, purecloud: theirs, keeps }, at) =>
        ours && theirs && [0, 1, 2, 3].some((key) => keeps[key] && keeps[key + 4]) ? [`o${at} = p${at}`] : [],
      );
      expect(matched.map((match) => match.split(" by ")[0])).toEqual(expected.sort());
    }),
    { numRuns: 300 },
  );
});
