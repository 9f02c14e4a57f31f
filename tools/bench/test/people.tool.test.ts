/** People are matched as the sandbox knows them. `pnpm bench people` does the same for 20,000 people. */
import { beforeAll, expect, test } from "vitest";
import { collected } from "../src/collected.ts";
import { reordered, scored } from "../src/people/matching.ts";
import { type Organisation, organisationOf, READ } from "../src/people/organisation.ts";
import { matchParts } from "../src/people/parts.ts";
import { plantedIn } from "../src/people/planted.ts";
import { DEFAULT, PROFILES, type Profile, WITHOUT_MAIL } from "../src/people/profiles.ts";
import { lineOf } from "../src/people/score.ts";
import { openWorkplace } from "../src/workplace.ts";

let organisation: Organisation;
beforeAll(async () => {
  await using workplace = await openWorkplace([]);
  await using audit = await collected({ users: 800, seed: 4 }, workplace, READ);
  organisation = await organisationOf(audit);
});

const shareOf = (profile: Profile) => {
  const { both, missed } = scored(organisation, profile);
  return 1 - missed.length / both;
};

test.each(PROFILES)("nobody is matched with another person: $name", (profile) => {
  const score = scored(organisation, profile);
  expect(score.both).toBeGreaterThan(500);
  expect(score.wrong, lineOf(profile.name, score)).toEqual([]);
});

test("hardly anybody is missed, also without mail", () => {
  expect(shareOf(DEFAULT)).toBeGreaterThanOrEqual(0.995);
  expect(shareOf(WITHOUT_MAIL)).toBeGreaterThanOrEqual(0.93);
});

test("each planted case is found as its group", () => {
  const cases = plantedIn(organisation);
  const problems = new Set(cases.map(({ problem }) => problem));
  expect([...problems].sort()).toEqual([13, 14, 15, 16, 17, 18].map((number) => `both-${number}`));
  expect(cases.filter(({ astray }) => astray !== undefined)).toEqual([]);
});

test("nobody is matched with another person, if only one group and one division are audited", () => {
  const { matchings, pairs, wrong } = matchParts(organisation);
  expect(matchings).toBeGreaterThan(10);
  expect(pairs).toBeGreaterThan(400);
  expect(wrong).toEqual([]);
});

test("the order of the records makes no difference", () => {
  expect(reordered(organisation)).toBe(0);
});
