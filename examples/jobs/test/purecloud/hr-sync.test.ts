import { expect, test } from "vitest";
import { hrSync } from "../../src/purecloud/hr-sync.ts";
import { playground } from "../sandbox.ts";
import { usersOf } from "./users.ts";

const play = playground();

test("names and departments become those of the file, and a second run writes nothing", async () => {
  const [one, other] = await usersOf(play.purecloud, 2);
  const lines = [`${one.email},Ada Example,Field Service,`, `${other.email.toUpperCase()},,Field Service,Lead`];
  const file = await play.file(
    "hr.csv",
    ["email,name,department,title", ...lines, "nobody@example.com,N,,"].join("\n"),
  );
  const record = play.path("hr.ndjson");
  const run = (dryRun: boolean) => hrSync.run({ clients: play.clients, flags: { file }, record, dryRun });
  const results = (outcomes: Awaited<ReturnType<typeof run>>) => outcomes.map(({ result }) => result);

  const before = play.writes();
  expect(results(await run(true))).toEqual(["to do", "to do", "failed"]);
  expect(play.writes()).toBe(before);

  const outcomes = await run(false);
  expect(results(outcomes)).toEqual(["done", "done", "failed"]);
  expect(outcomes[2]?.reason).toBe("no user has the e-mail address nobody@example.com");
  const now = await play.purecloud.getUser({ userId: one.id });
  expect(now).toMatchObject({ name: "Ada Example", department: "Field Service", title: one.title });

  const after = play.writes();
  expect(results(await run(false))).toEqual(["already so", "already so", "failed"]);
  expect(play.writes()).toBe(after);
});
