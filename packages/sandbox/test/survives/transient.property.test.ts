import type { Coverage } from "@rollcall/audit";
import { counts } from "@rollcall/config/counts";
import fc from "fast-check";
import { expect, test } from "vitest";
import { runs, transientFaults, triesFor } from "./arbitrary.js";
import { audit, withoutFaults } from "./audit.js";
import { differences, headOf, inWords, strangers } from "./differences.js";

/** What is not a counter, a time, or said by the platform alone. */
const comparable = ({ calls, elapsedMs, users: { expected, ...users }, ...rest }: Coverage) => ({ ...rest, users });

test("whatever passes, an audit finds everybody, once, and of each the same", async () => {
  const ways = ["server", "perUser", "perUser", "perUser", "composed", "auto", "purecloud", "purecloud"] as const;
  let faults = 0;
  await fc.assert(
    fc.asyncProperty(runs(ways), transientFaults, fc.boolean(), async (run, mix, hasFewTries) => {
      const calm = await withoutFaults(run);
      const tries = triesFor(mix);
      // In half of the runs more calls fail than the clients repeat.
      const rough = await audit(run, mix, { all: tries, sections: hasFewTries ? Math.floor(tries / 2) : tries });
      expect(strangers(rough.records, calm.records)).toEqual([]);
      expect(differences(rough.records, calm.records).map(inWords)).toEqual([]);
      expect(rough.records.map(headOf)).toEqual(calm.records.map(headOf));
      expect(rough.coverage.map(comparable)).toStrictEqual(calm.coverage.map(comparable));
      for (const [at, { users }] of rough.coverage.entries()) {
        // While a listing moves, the platform counts those who come and go.
        const moved = run.way === "purecloud" && mix.shifting ? 2 : 0;
        expect(Math.abs((users.expected ?? -9) - (calm.coverage[at]?.users.expected ?? 0))).toBeLessThanOrEqual(moved);
      }
      for (const times of rough.sandbox.requests.faults.values()) faults += times;
    }),
    { numRuns: counts.badDays, endOnFailure: false },
  );
  expect(faults).toBeGreaterThan(1000);
});
