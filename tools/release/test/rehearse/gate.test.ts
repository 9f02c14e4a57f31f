import { afterEach, beforeEach, expect, test } from "vitest";
import { type Gate, startGate } from "../../src/rehearse/gate.ts";

let accepted: string[];
let gate: Gate;
beforeEach(async () => {
  accepted = [];
  gate = await startGate((request, response) => {
    if (request.method === "PUT") accepted.push(request.url ?? "");
    response.writeHead(request.method === "PUT" ? 201 : 200).end(`${request.method} ${request.url}`);
  });
});
afterEach(() => gate.close());

const put = (name: string, signal?: AbortSignal) =>
  fetch(`${gate.url}/@rollcall%2f${name}`, { method: "PUT", body: "{}", ...(signal && { signal }) });

const settled = async (promise: Promise<unknown>) => (await Promise.allSettled([promise]))[0]?.status;

test("forwards everything, and counts what is published", async () => {
  expect(await (await fetch(`${gate.url}/@rollcall%2fclients`)).text()).toBe("GET /@rollcall%2fclients");
  expect((await put("clients")).status).toBe(201);
  expect(gate.puts).toEqual([{ name: "@rollcall/clients", status: 201 }]);
});

test("interrupts a publish: one passes, one is accepted without an answer, the third is not forwarded", async () => {
  const { reached, gone, lift } = gate.interrupt(1);
  expect((await put("one")).status).toBe(201);
  const killed = new AbortController();
  const two = settled(put("two", killed.signal));
  await reached;
  expect(accepted).toEqual(["/@rollcall%2fone", "/@rollcall%2ftwo"]);
  const three = settled(put("three", killed.signal));
  await expect.poll(() => gate.puts.length).toBe(3);
  killed.abort();
  await gone;
  expect(await Promise.all([two, three])).toEqual(["rejected", "rejected"]);
  expect(gate.puts.map(({ status }) => status)).toEqual([201, 201, 0]);
  lift();
  expect((await put("three")).status).toBe(201);
  expect(accepted).toHaveLength(3);
});
