import { expect, test } from "vitest";
import { LicensesOfEverybody } from "../../../../src/collect/purecloud/organisation/licenses.js";
import { ok } from "../../../../src/index.js";
import type { Reply, Seen } from "../../../kit.js";
import { callsTo, pageOf } from "./kit.js";

async function licenses(rule: (seen: Seen) => Reply) {
  const calls = await callsTo(rule);
  return { licenses: new LicensesOfEverybody(calls), seen: calls.seen };
}

test("the licences of all users are read 100 a page, without paths of other pages", async () => {
  const rows = Array.from({ length: 250 }, (_, at) => ({ id: `u${at}`, licenses: at % 2 ? ["b", "a"] : [] }));
  const read = await licenses((one) => pageOf(rows, one));
  expect(await read.licenses.read()).toEqual(ok(250));
  expect(await read.licenses.read()).toEqual(ok(250));
  expect(read.seen).toHaveLength(3);
  expect(read.licenses.of("u0")).toEqual(ok([]));
  expect(read.licenses.of("u249")).toEqual(ok(["a", "b"]));
});

test("who has no row, two different rows, or one that cannot be read, is read alone", async () => {
  const rows = [
    { id: "two", licenses: ["a"] },
    { id: "same", licenses: ["b", "a"] },
    { user: { id: "nested" }, licenses: ["c"] },
    { user: { id: "two" }, licenses: ["b"] },
    { user: { id: "same" }, licenses: ["a", "b"] },
    { id: "odd", licenses: [7, {}] },
    { id: "without" },
  ];
  const { licenses: all } = await licenses((one) => pageOf(rows, one));
  expect(all.of("nested")).toBeUndefined();
  await all.read();
  expect(all.of("nested")).toEqual(ok(["c"]));
  expect(all.of("same")).toEqual(ok(["a", "b"]));
  for (const id of ["two", "odd", "without", "nobody"]) expect(all.of(id), id).toBeUndefined();
});

test.each<[string, Reply, object]>([
  ["is refused", { status: 403, body: {} }, { status: "forbidden" }],
  ["lacks rows", { status: 200, body: { entities: [], total: 3 } }, { status: "failed" }],
])("if the list %s, nobody is known, and a later try counts", async (_, reply, outcome) => {
  let isWell = false;
  const { licenses: all } = await licenses((one) => (isWell ? pageOf([{ id: "u", licenses: [] }], one) : reply));
  expect(await all.read()).toMatchObject(outcome);
  expect(all.of("u")).toBeUndefined();
  isWell = true;
  expect(await all.read()).toEqual(ok(1));
  expect(all.of("u")).toEqual(ok([]));
});
