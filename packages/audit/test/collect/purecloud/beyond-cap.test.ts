import { expect, test } from "vitest";
import { Caller } from "../../../src/collect/caller.js";
import type { RecordedCall } from "../../../src/collect/memory.js";
import { Listing } from "../../../src/collect/purecloud/listing.js";
import { Divisions } from "../../../src/collect/purecloud/selection.js";
import { INACTIVE_CAP, Refusals, type ScopeMemory } from "../../../src/index.js";
import { purecloudAt, type Reply, serve } from "../../kit.js";
import { idOf, organisation } from "../../many.js";

const BEYOND = 1207;
const NUMBERED = INACTIVE_CAP / 500;
const BY_CURSOR = Math.ceil((INACTIVE_CAP + BEYOND) / 100);

/** Lists the inactive users of an organisation that has more than the platform lists by page number. */
async function list(memory?: ScopeMemory, query?: Reply) {
  const otherwise = ({ url }: { url: URL }) => (url.pathname === "/api/v2/users/query" ? query : undefined);
  const { url, seen } = await serve(organisation({ active: 0, inactive: INACTIVE_CAP + BEYOND, otherwise }));
  const purecloud = purecloudAt(url);
  const caller = new Caller({ signal: new AbortController().signal, memory, method: purecloud.getUser });
  const which = { states: ["inactive"], divisions: new Divisions({}) } as const;
  const listing = new Listing(purecloud, caller, { ...which, chosen: new Set(["profile"]), pageSize: 500 });
  const ids: string[] = [];
  for await (const { id } of listing.users()) ids.push(id);
  const { expected, truncated } = listing;
  return { ids, expected, truncated, calls: seen.length };
}

/** A memory as the journal of an unfinished audit has it. */
function remembering(): ScopeMemory {
  const kept = new Map<string, unknown>();
  const key = ({ operation, params }: RecordedCall) => `${operation} ${JSON.stringify(params)}`;
  const recall = (call: RecordedCall) => kept.get(key(call));
  const keep = (call: RecordedCall, answer: unknown) => void kept.set(key(call), answer);
  return { finished: 0, calls: 0, refusals: new Refusals(), has: () => false, recall, keep };
}

test("inactive users beyond the cap are listed by cursor, and a resumed audit takes the recorded answers", async () => {
  const memory = remembering();
  const first = await list(memory);
  expect(first.ids).toEqual(Array.from({ length: INACTIVE_CAP + BEYOND }, (_, index) => idOf("inactive", index)));
  expect(first).toMatchObject({ expected: INACTIVE_CAP + BEYOND, truncated: null, calls: NUMBERED + BY_CURSOR });
  expect(await list(memory)).toEqual({ ...first, calls: 0 });
});

test("if the cursor is refused, the coverage says who is missing and which permission it needs", async () => {
  const { ids, expected, truncated, calls } = await list(undefined, { status: 403, body: { message: "no" } });
  expect(ids).toHaveLength(INACTIVE_CAP);
  expect(expected).toBe(INACTIVE_CAP + BEYOND);
  expect(truncated).toContain(`the platform lists no more than ${INACTIVE_CAP} of these by page`);
  expect(truncated).toContain("directory:user:view");
  // Another reading would end in the same way.
  expect(calls).toBe(NUMBERED + 1);
});
