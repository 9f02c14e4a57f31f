import { expect, test } from "vitest";
import { ok } from "../../src/index.js";
import { keysOf, LeaverList, type LeaverRow, leaversIn } from "../../src/people/index.js";
import { odin, purecloud } from "./kit.js";

const users = [
  odin({ id: "4003@acme.example", name: "Jane Doe", email: "Jane.Doe@acme.example" }),
  odin({ id: "desk@acme.example", name: "Jane Doe", voiceMail: "jane.doe@acme.example" }),
  odin({ id: "4005@acme.example", name: "Max Roe", logins: ["mroe"] }),
  purecloud({ id: "p1", name: "Doe, Jane", email: "new@acme.example", login: "jane.doe@acme.example" }),
  purecloud({ id: "p2", name: "Max Roe", employeeNumber: "E100" }),
  purecloud({ id: "p3", name: "Jane Doe", email: "another.jane@acme.example", login: "another.jane" }),
].map((user) => keysOf(user));

const foundBy = (...rows: readonly LeaverRow[]) => leaversIn(new LeaverList(rows), users).map(({ user }) => user);

test("a leaver is found on both platforms, by each key that HR has", () => {
  expect(foundBy({ email: "jane.doe@ACME.example " })).toEqual([0, 1, 3]);
  expect(foundBy({ login: "MROE" }, { employeeNumber: "e100" })).toEqual([2, 4]);
  expect(foundBy({ login: "4003@acme.example" })).toEqual([0]);
});

test("a name alone finds nobody, and suggests", () => {
  const list = new LeaverList([{ name: "Roe, Max" }]);
  expect(leaversIn(list, users)).toEqual([]);
  expect(users.map((keys) => list.suggests(keys) !== undefined)).toEqual([false, false, true, false, true, false]);
});

test("a name that two leavers have, or a user who is found anyway, suggests nobody", () => {
  const jane = { name: "Jane Doe" };
  const twice = new LeaverList([jane, { name: "Doe, Jane" }]);
  expect(users.flatMap((keys) => twice.suggests(keys) ?? [])).toEqual([]);
  const found = new LeaverList([{ ...jane, email: "jane.doe@acme.example" }]);
  expect(users.filter((keys) => found.suggests(keys)).length).toBe(1);
});

test("an employee number is no login", () => {
  expect(foundBy({ employeeNumber: "mroe" }, { login: "E100" })).toEqual([]);
});

test("the row says who it was", () => {
  const row = { email: "jane.doe@acme.example", employeeNumber: "E7" };
  expect(leaversIn(new LeaverList([row]), users)[0]).toEqual({ user: 0, row });
  const [user] = [purecloud({ id: "p", name: "Jane Doe", sections: { employerInfo: ok({ employeeId: "E7" }) } })];
  expect(new LeaverList([row]).matches(keysOf(user))).toBe(row);
});
