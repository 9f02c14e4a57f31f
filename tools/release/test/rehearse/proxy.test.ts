import { afterEach, beforeEach, expect, test } from "vitest";
import { type RegistryProxy, startProxy } from "../../src/rehearse/proxy.ts";

let accepted: string[];
let proxy: RegistryProxy;
beforeEach(async () => {
  accepted = [];
  proxy = await startProxy((request, response) => {
    if (request.method === "PUT") accepted.push(request.url ?? "");
    response.writeHead(request.method === "PUT" ? 201 : 200).end(`${request.method} ${request.url}`);
  });
});
afterEach(() => proxy.close());

const put = (name: string, signal?: AbortSignal) =>
  fetch(`${proxy.url}/@rollcall%2f${name}`, { method: "PUT", body: "{}", ...(signal && { signal }) });

const settled = async (promise: Promise<unknown>) => (await Promise.allSettled([promise]))[0]?.status;

test("forwards everything, and counts what is published", async () => {
  expect(await (await fetch(`${proxy.url}/@rollcall%2fclients`)).text()).toBe("GET /@rollcall%2fclients");
  expect((await put("clients")).status).toBe(201);
  expect(proxy.puts).toEqual([{ name: "@rollcall/clients", status: 201 }]);
});

test("interrupts a publish: one passes, one is accepted without an answer, the third is not forwarded", async () => {
  const { reached, gone, lift } = proxy.interrupt(1);
  expect((await put("one")).status).toBe(201);
  const killed = new AbortController();
  const two = settled(put("two", killed.signal));
  await reached;
  expect(accepted).toEqual(["/@rollcall%2fone", "/@rollcall%2ftwo"]);
  const three = settled(put("three", killed.signal));
  await expect.poll(() => proxy.puts.length).toBe(3);
  killed.abort();
  await gone;
  expect(await Promise.all([two, three])).toEqual(["rejected", "rejected"]);
  expect(proxy.puts.map(({ status }) => status)).toEqual([201, 201, 0]);
  lift();
  expect((await put("three")).status).toBe(201);
  expect(accepted).toHaveLength(3);
});
