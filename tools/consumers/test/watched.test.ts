import { closable } from "@rollcall/config/closable";
import { expect, test } from "vitest";
import { outcome } from "../src/expected.ts";
import { type Addresses, watchUse } from "../src/watched.ts";

/** No platform is there. These programs call nothing, or only what the watch answers itself. */
const url = "http://127.0.0.1:1";
const estate = closable({ odinUrl: url, purecloudUrl: url, loginUrl: url }, async () => {});

const watched = (use: (addresses: Addresses) => Promise<string>) => watchUse({ estate }, use);

test("a program that says all is well, but called nobody, is not believed", async () => {
  const { problems, calls: count } = await watched(async () => JSON.stringify(outcome));
  expect(count).toBe(0);
  expect(problems).toEqual([
    'calls.purecloud[0]: expected "POST /oauth/token", saw nothing',
    'calls.odin[0]: expected "POST /api/v2/auth/token", saw nothing',
    "calls.givenUp: expected 2, saw 0",
    'user-agent[0]: expected "rollcall", saw nothing',
  ]);
});

test("another outcome, and another name, are told", async () => {
  const { problems } = await watched(async ({ odinUrl }) => {
    await fetch(`${odinUrl}/api/v2/made-up/moved`, { redirect: "manual", headers: { "user-agent": "other/1.0" } });
    return JSON.stringify({ ...outcome, narrow: "1034" });
  });
  expect(problems[0]).toBe('narrow: expected "1021", saw "1034"');
  expect(problems.at(-1)).toBe('user-agent[0]: expected "rollcall", saw "other"');
});

test("a program that prints no outcome", async () => {
  await expect(watched(async () => "Segmentation fault")).rejects.toThrow("it printed no JSON, but Segmentation fault");
});

test("nobody is at the address that is said to be nobody's", async () => {
  await watched(async ({ nobodyUrl }) => {
    await expect(fetch(nobodyUrl)).rejects.toThrow();
    return "{}";
  });
});
