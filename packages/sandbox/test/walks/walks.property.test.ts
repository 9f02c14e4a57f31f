import { counts } from "@rollcall/config/counts";
import { type Api, apis } from "@rollcall/mock";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startSandbox } from "../../src/index.js";
import { type Judged, judge } from "../conformance/kit.js";
import { token } from "../conformance/send.js";
import type { Drawn } from "./ground.js";
import { stepsOf } from "./operations.js";
import { poolOf } from "./pool.js";
import { walk } from "./walk.js";

/** The URLs of the sandbox behind the judge. Each walk has its own. */
const targets: Record<Api, string> = { odin: "", purecloud: "" };
let judged: Judged;

beforeAll(async () => {
  judged = await judge({ users: 2 }, {}, async (api) => () => targets[api]);
});
afterAll(() => judged.close());

const walks = fc.array(
  fc.record<Drawn>({
    at: fc.nat({ max: 999 }),
    seed: fc.nat({ max: 999_999 }),
    kind: fc.constantFrom(
      ...(["write", "write", "write", "next", "next", "next", "next", "next", "next", "read"] as const),
      ...(["stale", "nobody", "gone", "again", "delete", "restore"] as const),
    ),
  }),
  { minLength: 4, maxLength: 12 },
);

/** A thousand walks take two minutes on a quiet machine. */
const PATIENCE_MS = 1_800_000;

/** From how many walks on most writes must have succeeded once. Else walks would show little. */
const MANY = 1000;
/** The share of writes that need more than luck: a person's own token, or what another path makes. */
const HARD = 0.15;

test.each(apis)(
  "%s: in whatever order it is written to, each answer is as the spec says, and later reads see it",
  async (api) => {
    const steps = await stepsOf(api);
    const done = new Set<string>();
    await fc.assert(
      fc.asyncProperty(walks, async (drawn) => {
        const sandbox = await startSandbox({ users: 12, rateLimits: false });
        Object.assign(targets, { odin: sandbox.odinUrl, purecloud: sandbox.purecloudUrl });
        try {
          const direct = { ...judged, sandbox, urls: targets, fetch };
          const ground = { judged, direct, api, steps, authorization: await token(direct, api) };
          const outcomes = await walk({ ...ground, pool: await poolOf(ground) }, drawn);
          for (const { operationId, status } of outcomes) if (status < 300) done.add(operationId);
          expect(outcomes.flatMap(({ wrong }) => wrong)).toEqual([]);
        } finally {
          await sandbox.close();
        }
      }),
      { numRuns: counts.walks },
    );
    const never = steps.writes.map(({ operationId }) => operationId).filter((id) => !done.has(id));
    if (counts.walks >= MANY) expect(never.slice(Math.floor(HARD * steps.writes.length))).toEqual([]);
    else expect(done.size).toBeGreaterThan(5);
  },
  PATIENCE_MS,
);
