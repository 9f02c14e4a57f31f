import { expect, test } from "vitest";
import { directoryOf } from "../../src/purecloud/logic/directory.ts";

async function* list<T>(...users: readonly T[]) {
  yield* users;
}

test("an active user comes before a user who left and has the same address", async () => {
  const [left, now] = [
    { id: "1", email: "Ada@x.example", state: "inactive" },
    { id: "2", email: "ada@x.example", state: "active" },
  ];
  expect((await directoryOf(list(now), list(left))).active("ADA@x.example")).toBe(now);
  expect((await directoryOf(list(left), list(now))).active("ada@x.example")).toBe(now);
});
