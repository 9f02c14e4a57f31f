import { cpSync, readdirSync, readFileSync, statSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { counts } from "@rollcall/config/counts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { auditIn, dice, startEstate, type TestEstate } from "../kit/estate.js";
import type { Passed } from "../kit/front.js";
import { folder } from "../kit/run.js";

let estate: TestEstate;
let calm: string;
/** A folder in which an audit was killed again and again, and is not finished. */
let killed: string;
/** The calls of the whole audit, and those of the one that was killed. */
let asked: readonly Passed[];
let askedBetweenKills: readonly Passed[];
beforeAll(async () => {
  estate = await startEstate({ users: Math.max(16, 2 * counts.kills), latencyMs: [5, 40], strategy: "composed" });
  [calm, killed] = [estate.folder("calm"), estate.folder("killed")];
  expect(await estate.run(calm)).toMatchObject({ code: 0, stderr: "" });
  asked = [...estate.passed()];
  estate.reset();
  const random = dice(20261122);
  for (let kills = 0; kills < counts.kills; kills += 1) {
    await kill(killed, random, (0.75 * asked.length) / counts.kills);
    const files = readdirSync(killed, { withFileTypes: true }).filter((entry) => entry.isFile());
    const texts = files.map(({ name }) => readFileSync(join(killed, name), "utf8"));
    for (const secret of estate.secrets) expect(texts.some((text) => text.includes(secret))).toBe(false);
  }
  expect(estate.secrets.size).toBeGreaterThan(2);
  askedBetweenKills = [...estate.passed()];
});
afterAll(() => estate.close());

/** A copy of the folder of the killed audit. */
function halfDone(): string {
  const out = join(folder(), "out");
  cpSync(killed, out, { recursive: true });
  return out;
}

/** Kills the audit: mostly at one of its calls, now and then before it has made any. */
async function kill(out: string, random: () => number, step: number): Promise<void> {
  const { child, ended } = estate.start(out, "--resume");
  const moment = random() < 0.1 ? setTimeout(random() * 150) : estate.calls(Math.ceil((0.5 + random()) * step));
  await Promise.race([moment.then(() => setTimeout(random() * 30)), ended]);
  child.kill("SIGKILL");
  const { code } = await ended;
  expect(code, "the audit was finished before it could be killed: make it larger").toBeNull();
}

/** What a call is about, and how many calls about one of these are made together at most. */
const SUBJECTS: readonly (readonly [RegExp, together: number])[] = [
  [/[?&]userId=([^&]+)/, 1],
  // Of PureCloud, several sections are read as a control.
  [/\/(?:users|subjects)\/([0-9a-f-]{36})/, 4],
  [/[?&]groupId=([^&]+)/, 4],
  // Such as the members of queues.
  [/^(\w+)/, 20],
];

/**
 * The calls whose answers must be on disk. The next call about the same waits until an answer is written, and answers are
 * written in their order. Refusals are not kept.
 */
function writtenDown(asked: readonly Passed[]): string[] {
  return SUBJECTS.flatMap(([pattern, together], at) => {
    const earlier = SUBJECTS.slice(0, at);
    const own = asked.filter(({ call }) => pattern.test(call) && !earlier.some(([other]) => other.test(call)));
    const nameOf = ({ call }: Passed) => pattern.exec(call)?.[1];
    return [...new Set(own.map(nameOf))].flatMap((name) => {
      const ofOne = own.filter((one) => nameOf(one) === name).toSorted((one, other) => one.until - other.until);
      return ofOne.slice(0, -together).flatMap(({ call, status }) => (status === 200 ? [call] : []));
    });
  });
}

test(`${counts.kills} kills in one audit: it is finished with the same records, and only the last work is done again`, async () => {
  const out = halfDone();
  estate.reset();
  expect(await estate.run(out, "--resume")).toMatchObject({ code: 0 });
  expect(auditIn(out)).toEqual(auditIn(calm));
  expect(readdirSync(out).sort()).toEqual([
    "context.ndjson",
    "coverage.json",
    "findings.ndjson",
    "journal.ndjson",
    "judgement.json",
    "people.ndjson",
    "records.ndjson",
    "view.ndjson",
  ]);

  const all = [...askedBetweenKills, ...estate.passed()];
  const earlier = new Set<string>();
  for (const login of new Set(all.map(({ by }) => by))) {
    const run = all.filter(({ by }) => by === login);
    // Authorization codes are requested again, because a masked one does not show whether it repeats the user's numbers.
    const again = run.filter(({ call }) => earlier.has(call) && !call.includes("authorization-codes/codes"));
    expect(again).toEqual([]);
    for (const call of writtenDown(run)) earlier.add(call);
  }
  // Sixteen calls of each platform are under way together, and a few of the next group.
  expect(all.length).toBeLessThanOrEqual(asked.length + counts.kills * 3 * 16);
});

test.each(Array.from({ length: counts.cuts }, (_, seed) => seed))(
  "cut off somewhere (%i), in both files, it is repaired, and reported",
  async (seed) => {
    const out = halfDone();
    const random = dice(seed);
    const names = ["unfinished.ndjson", "calls.ndjson"];
    const sizeOf = (name: string) => statSync(join(out, name)).size;
    const headEnd = readFileSync(join(out, "unfinished.ndjson")).indexOf(10) + 1;
    for (const name of names) {
      const from = name === "unfinished.ndjson" ? headEnd : 60;
      truncateSync(join(out, name), from + Math.floor(random() * (sizeOf(name) - from)));
    }
    const { code, stderr } = await estate.run(out, "--resume");
    expect(code).toBe(0);
    for (const name of names) {
      expect(stderr).toMatch(
        new RegExp(`rollcall: ${name}: line \\d+ \\(byte \\d+\\) is cut off. This line and all after it are`),
      );
    }
    expect(auditIn(out)).toEqual(auditIn(calm));
  },
);
