import { once } from "node:events";
import { createServer } from "node:net";
import { closable } from "@rollcall/config/closable";
import { expect, test } from "vitest";
import { outcome } from "../fixture/expected.ts";
import { type Addresses, watchUse } from "../src/watched.ts";

/** No platform is there. These programs call nothing, or only what the watch answers itself. */
const url = "http://127.0.0.1:1";
const estate = closable({ odinUrl: url, purecloudUrl: url, loginUrl: url }, async () => {});

const watched = (use: (addresses: Addresses) => Promise<string>) => watchUse({ estate }, use);

test("a program that says all is well, but called nobody, is not believed", async () => {
  const { problems, calls: count } = await watched(async () => JSON.stringify(outcome));
  expect(count).toBe(0);
  expect(problems).toEqual([
    expect.stringMatching(/^calls: .*- {3}givenUp: 2,.*- {5}'POST \/oauth\/token',/s),
    expect.stringMatching(/^user-agent: .*- {3}'rollcall'/s),
  ]);
});

test("another outcome, and another name, are told", async () => {
  const { problems } = await watched(async ({ odinUrl }) => {
    await fetch(`${odinUrl}/api/v2/made-up/moved`, { redirect: "manual", headers: { "user-agent": "other/1.0" } });
    return JSON.stringify({ ...outcome, narrow: "1034" });
  });
  expect(problems[0]).toMatch(/^outcome: .*\+ {3}narrow: '1034',\n- {3}narrow: '1021',/s);
  expect(problems.at(-1)).toMatch(/^user-agent: .*\+ {3}'other'\n- {3}'rollcall'/s);
});

test("a program that prints no outcome", async () => {
  await expect(watched(async () => "Segmentation fault")).rejects.toThrow("it printed no JSON, but Segmentation fault");
});

test("nobody listens at the vacant address, and nobody else can", async () => {
  await watched(async ({ nobodyUrl }) => {
    await expect(fetch(nobodyUrl)).rejects.toThrow();
    const stranger = createServer().listen(Number(new URL(nobodyUrl).port), "127.0.0.1");
    await expect(once(stranger, "listening")).rejects.toThrow("EADDRINUSE");
    return "{}";
  });
});
