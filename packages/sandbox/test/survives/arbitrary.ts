import fc from "fast-check";
import { transient } from "../../src/faults/faults.js";
import type { Faults, Often, Share } from "../../src/index.js";
import type { Run } from "./audit.js";

/** Small estates, of two or three groups on Odin. There are few, so each is audited only once without faults. */
const ESTATES = [
  { estate: 11, users: 8 },
  { estate: 12, users: 11 },
  { estate: 13, users: 14 },
] as const;

/** Composed audits take 25 calls a user, so they get the smallest estate. */
export const runs = (ways: readonly Run["way"][]): fc.Arbitrary<Run> =>
  fc
    .record({
      estate: fc.constantFrom(...ESTATES),
      way: fc.constantFrom(...ways),
      withoutEnhancedPlan: fc.constantFrom(0, 1),
      concurrency: fc.integer({ min: 1, max: 8 }),
      pageSize: fc.integer({ min: 1, max: 7 }),
    })
    .map(({ estate, ...run }) => ({ ...(run.way === "composed" ? ESTATES[0] : estate), ...run }));

/** Requests of an audit of so few users are mostly below this number. */
const LAST = 80;

const at = fc.uniqueArray(fc.integer({ min: 1, max: LAST }), { maxLength: 2 });
const rate = fc.constantFrom(0, 0.02, 0.02, 0.05, 0.1, 0.3, 1);

/** By rate, by schedule, or by both. */
const often: fc.Arbitrary<Often> = fc.record({ rate, at });
const sometimes = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 });

/** All temporary faults. Waits take a millisecond or two, because the test is about their order, not their length. */
const mixes = fc.record({
  seed: fc.integer({ min: 0, max: 999 }),
  inARow: fc.constantFrom(1, 1, 2, 3),
  latency: sometimes(often.map((one) => ({ ...one, rate: Math.min(0.1, one.rate ?? 0), ms: 2 }))),
  slowBody: sometimes(often.map((one) => ({ ...one, rate: Math.min(0.02, one.rate ?? 0), ms: 8 }))),
  tooMany: sometimes(fc.record({ rate, at, retryAfter: fc.constantFrom(0, null) })),
  serverError: sometimes(often),
  reset: sometimes(often),
  cutBody: sometimes(often),
  truncatedJson: sometimes(often),
  htmlOk: sometimes(often),
  tokenEnds: sometimes(fc.record({ at: fc.integer({ min: 1, max: LAST }).map((one) => [one]) })),
  duplicates: sometimes(often),
  shifting: sometimes(fc.record({ rate, at, who: fc.constantFrom("added", "left", undefined) })),
});

/** Temporary faults. Fields that were not drawn are left out, to keep a counterexample short. */
export const transientFaults: fc.Arbitrary<Faults> = mixes.map((mix) => ({
  ...(Object.fromEntries(Object.entries(mix).filter(([, value]) => value !== undefined)) as Faults),
  // An audit does not read a listing again after two readings without a new user. So a listing must not move three
  // times at one place.
  ...(mix.shifting && { inARow: Math.min(2, mix.inARow) }),
}));

const share: fc.Arbitrary<Share> = fc.oneof(
  fc.constant<Share>(true),
  fc.constantFrom<Share>(0.2, 0.6),
  fc.record({ rate: fc.constantFrom(0.4, 1), from: fc.integer({ min: 2, max: LAST }) }),
);

/** Faults that do not pass. They affect two operations at most, so another one still shows whether a user is there. */
export const lastingFaults = (operations: readonly string[]): fc.Arbitrary<Faults> => {
  const one = fc.dictionary(fc.constantFrom(...operations), share, { minKeys: 1, maxKeys: 1, noNullPrototype: true });
  const some = fc.constantFrom<Share>(0.1, 0.4);
  const all = {
    forbidden: sometimes(one),
    broken: sometimes(one),
    unlicensed: sometimes(fc.oneof(some, share)),
    vanish: sometimes(fc.oneof(some, share)),
  };
  return fc
    .record(all)
    .map((mix) => Object.fromEntries(Object.entries(mix).filter(([, value]) => value !== undefined)));
};

/**
 * How many tries a request may need. It fails in a row by rate, and each schedule can hit it too. If its token ends in
 * between, the row begins again.
 */
export const triesFor = ({ inARow = 2, tokenEnds, ...faults }: Faults): number =>
  inARow * (tokenEnds ? 2 : 1) + transient.reduce((sum, kind) => sum + (faults[kind]?.at?.length ?? 0), 0);
