import { sized } from "../audit/sandbox.ts";
import { collected } from "../collected.ts";
import { ours, type Row, type Value } from "../row.ts";
import type { Measurement } from "../suite.ts";
import type { Workplace } from "../workplace.ts";
import { differing, places, shuffled } from "./order.ts";
import { matched, type Organisation, organisationOf, READ, usersOf } from "./organisation.ts";
import { matchParts } from "./parts.ts";
import { type Planted, plantedIn } from "./planted.ts";
import { DEFAULT, PROFILES, type Profile, REUSED, WITHOUT_MAIL } from "./profiles.ts";
import { lineOf, type Score, scoreOf } from "./score.ts";

const PEOPLE = 20_000;
const SEEDS = [1, 2, 3];
/** Enough to put each user in many other places. */
const ORDERS = 2;

/** How an organisation with this profile is matched. */
export function scored(organisation: Organisation, profile: Profile): Score {
  const { estate } = organisation;
  return scoreOf(estate, matched(usersOf(profile.change(organisation)), profile.options?.(estate)));
}

/** How many users are placed otherwise if their records come in other orders. */
export function reordered({ entries }: Organisation): number {
  const users = usersOf(entries);
  const usual = places(matched(users));
  const others = Array.from({ length: ORDERS }, (_, seed) => shuffled(users, seed + 1));
  return Math.max(...others.map((order) => differing(usual, places(matched(order)))));
}

/** What is measured of one estate. */
interface Found {
  readonly scores: ReadonlyMap<Profile, Score>;
  readonly cases: readonly Planted[];
  readonly parts: ReturnType<typeof matchParts>;
  readonly reordered: number;
}

async function findIn(users: number, seed: number, workplace: Workplace): Promise<Found> {
  await using audit = await collected({ users, seed }, workplace, READ);
  const organisation = await organisationOf(audit);
  console.log(`${users.toLocaleString("en")} people, seed ${seed}:`);
  const scores = new Map(PROFILES.map((profile) => [profile, scored(organisation, profile)] as const));
  for (const [{ name }, score] of scores) console.log(`  ${lineOf(name, score)}`);
  const cases = plantedIn(organisation);
  for (const { problem, index, astray } of cases)
    if (astray !== undefined) console.log(`  astray: ${problem} of ${index}, ${astray}`);
  const parts = matchParts(organisation);
  for (const pair of parts.wrong) console.log(`  wrong: ${pair}`);
  return { scores, cases, parts, reordered: reordered(organisation) };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
const words = (count: number): string => count.toLocaleString("en");

/** The worst of all estates, because each must be within the limit. */
function missed(found: readonly Found[], profile: Profile): Value {
  const scores = found.flatMap(({ scores: all }) => all.get(profile) ?? []);
  const shares = scores.map((score) => (1_000 * score.missed.length) / Math.max(1, score.both));
  const detail = `${words(sum(scores.map((score) => score.missed.length)))} of ${words(sum(scores.map(({ both }) => both)))} in all`;
  return { value: Number(Math.max(...shares).toFixed(2)), detail };
}

export const matching: Measurement = {
  note: `**Pairs.** The sandbox knows who is who. Organisations of ${words(PEOPLE)} people with three seeds are audited once, and their records are changed in these ways:

${PROFILES.map(({ name }) => `- ${name}`).join("\n")}

A pair of two people is wrong. People on both platforms whom the ledger does not call a case must be matched. Of three organisations the worst counts.
Each group of Odin is also matched with each division of PureCloud alone. Each planted case must be found as its group, with nobody else in it. Its people are matched, and a second user or a leaver is ambiguous.
At last the records come in ${ORDERS} other orders.`,
  async *measure(workplace, scale): AsyncGenerator<Row> {
    const found: Found[] = [];
    for (const seed of SEEDS) found.push(await findIn(sized(PEOPLE, scale), seed, workplace));
    const scores = found.flatMap((one) => [...one.scores.values()]);
    const pairs = `of ${words(sum(scores.map((one) => one.pairs)))}, ${PROFILES.length} profiles`;
    yield ours("peopleWrong", sum(scores.map(({ wrong }) => wrong.length)), pairs);
    yield { budget: "peopleMissed", values: { ours: missed(found, DEFAULT) } };
    yield { budget: "peopleMissedReused", values: { ours: missed(found, REUSED) } };
    yield { budget: "peopleMissedMail", values: { ours: missed(found, WITHOUT_MAIL) } };
    const parts = found.map((one) => one.parts);
    const matchings = `${words(sum(parts.map((one) => one.matchings)))} matchings`;
    const inParts = `of ${words(sum(parts.map((one) => one.pairs)))}, ${matchings}`;
    yield ours("peopleWrongInParts", sum(parts.map(({ wrong }) => wrong.length)), inParts);
    const cases = found.flatMap((one) => one.cases);
    const astray = cases.filter((one) => one.astray !== undefined);
    yield ours("peoplePlanted", astray.length, `of ${words(cases.length)}`);
    yield ours("peopleOrder", sum(found.map((one) => one.reordered)));
  },
};
