import { counts } from "@rollcall/config/counts";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Unknowns, unknowns } from "../../src/unknowns/index.js";
import { bothWays, IN_BULK, isSame, type Setting, type Told, told } from "./both-ways.js";

/** An answer to each unknown of PureCloud. Most are the default ones, because of many others one may hide what another does. */
const answers = fc.record<Record<string, string>>(
  Object.fromEntries(
    Object.entries(unknowns.purecloud).map(([id, { answers: all, default: usual }]) => [
      id,
      fc.oneof(fc.constant(usual), fc.constantFrom(...Object.keys(all))),
    ]),
  ),
);

const settings: fc.Arbitrary<Setting> = fc.record({
  seed: fc.integer({ min: 1, max: 999 }),
  users: fc.integer({ min: 60, max: 250 }),
  unknowns: answers.map((all): Unknowns => all),
  concurrency: fc.integer({ min: 1, max: 8 }),
});

/** Lists and single reads differ in one organisation. In the other, lists are refused or lack users. */
const hardest: [Setting][] = [
  {
    "memberships-through-groups": "hidden",
    "holders-through-groups": "listed",
    "trust-through-groups": "listed",
  } as const,
  {
    "refused-members": "some",
    "refused-trusts": "some",
    "licences-of-unlicensed": "none",
    "licences-of-inactive": "none",
  } as const,
].map((all) => [{ seed: 5, users: 120, unknowns: all, concurrency: 4 }]);

const inWords = ({ userId, name, bulk, single }: Told) =>
  `${userId} ${name}: ${JSON.stringify(bulk)}, not ${JSON.stringify(single)}`;

test("whatever the platform does, an audit in bulk says of each user what the user's own calls say", async () => {
  const ways = { bulk: 0, single: 0 };
  await fc.assert(
    fc.asyncProperty(settings, async (setting) => {
      const both = await bothWays(setting);
      const [bulk = [], single = []] = [both.bulk, both.single].map(({ records }) => records);
      expect(bulk.map(({ userId }) => userId)).toEqual(single.map(({ userId }) => userId));
      // If lists leave something open, so few users are read singly. So no section fails either.
      const sections = told(both);
      expect(sections.filter(({ single: own }) => own?.status !== "ok").map(inWords)).toEqual([]);
      expect(sections.filter((one) => !isSame(one)).map(inWords)).toEqual([]);
      // Journals of both can be compared as text, so the order of fields counts.
      const texts = single.map((record) => JSON.stringify(record));
      expect(bulk.filter((record, at) => JSON.stringify(record) !== texts[at]).map(({ userId }) => userId)).toEqual([]);
      const { strategy, notes } = both.bulk.coverage;
      for (const name of IN_BULK) {
        const way = strategy?.includes(name) ? "bulk" : "single";
        expect(notes.some((note) => note.startsWith(`${name} are read user by user: `))).toBe(way === "single");
        ways[way] += 1;
      }
    }),
    { numRuns: counts.unknowns, examples: hardest },
  );
  expect(Math.min(ways.bulk, ways.single)).toBeGreaterThan(0);
});
