/** Each rule of PureCloud: found, clear, not evaluated, and by each guard. The user is judged among others where it matters. */
import { describe, expect, test } from "vitest";
import { accessCases } from "./cases/access.js";
import { callsCases } from "./cases/calls.js";
import { peopleCases } from "./cases/people.js";
import { routingCases } from "./cases/routing.js";
import { signInCases } from "./cases/sign-in.js";
import { stationsCases } from "./cases/stations.js";
import { type Cases, IDS, verdictOf } from "./kit.js";

const FILES: readonly Cases[] = [accessCases, signInCases, callsCases, routingCases, stationsCases, peopleCases];
const CASES = FILES.flatMap((cases) => Object.entries(cases));

describe.each(CASES)("%s", (id, cases) => {
  test.each(cases)("%s: %s", (_, expected, one) => {
    expect(verdictOf(id, one)).toBe(expected);
  });
});

test("each rule has cases, all of them in one file", () => {
  expect(CASES.map(([id]) => id).sort()).toEqual([...IDS].sort());
});
