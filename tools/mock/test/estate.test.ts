import { expect, test } from "vitest";
import { serveEstate } from "../src/front.ts";
import { servePrism } from "../src/prism.ts";
import { tiny } from "./fixtures/tiny.ts";
import { start } from "./run.ts";

const refused = { cause: { code: "ECONNREFUSED" } };

test("after closing nothing listens; closing again is fine", async () => {
  const prism = await servePrism(tiny);
  const front = await serveEstate(tiny);
  for (const { url, close } of [prism, front]) {
    await fetch(`${url}/users`);
    await close();
    await close();
    await expect(fetch(`${url}/users`)).rejects.toMatchObject(refused);
  }
});

test("two at once are independent", async () => {
  const [one, other] = await Promise.all([serveEstate(tiny), serveEstate(tiny)]);
  expect(one.url).not.toBe(other.url);
  await one.close();
  expect((await fetch(`${other.url}/users`)).status).toBe(401);
  await other.close();
});

test("closing does not wait for a client that never ends", async () => {
  const { url, close } = await serveEstate(tiny);
  const hanging = fetch(`${url}/users/id-of-amara`, {
    method: "PATCH",
    body: new ReadableStream({ start: (controller) => controller.enqueue(new Uint8Array(1)) }),
    duplex: "half",
  } as RequestInit);
  const ended = expect(hanging).rejects.toThrow();
  await new Promise((resolve) => setTimeout(resolve, 50));
  await close();
  await ended;
});

test("a port that is taken is an error with its code, and is free again after closing", async () => {
  const first = await serveEstate(tiny);
  const port = Number(new URL(first.url).port);
  await expect(serveEstate(tiny, port)).rejects.toMatchObject({ code: "EADDRINUSE" });
  await first.close();
  const second = await serveEstate(tiny, port);
  expect(new URL(second.url).port).toBe(String(port));
  await second.close();
});

test("the document given stays as it was", async () => {
  const before = structuredClone(tiny);
  await (await serveEstate(tiny)).close();
  expect(tiny).toEqual(before);
});

test("a process that has closed its mocks ends by itself; a mock starts in well under a second", async () => {
  const { code, out, err } = await start("test/scripts/estate.ts").ended;
  expect({ code, err }).toEqual({ code: 0, err: "" });
  const [, ms] = /^started in (\d+) ms\nEADDRINUSE\nclosed\n$/.exec(out) ?? [];
  expect(Number(ms)).toBeLessThan(900);
});
