import { expect, test } from "vitest";
import { purecloudAs } from "../../src/kit/index.ts";
import { outOfOffice } from "../../src/purecloud/out-of-office.ts";
import { playground } from "../sandbox.ts";
import { usersOf } from "./users.ts";

const play = playground();
/** Clients of the job, with the tokens of a file. */
const clientsWith = async (tokens: string) => {
  const { purecloudUrl, loginUrl } = play.sandbox;
  const hosts = { "purecloud-url": purecloudUrl, "purecloud-login-url": loginUrl, "purecloud-rate": "100000" };
  return { ...play.clients, purecloudAs: await purecloudAs.client({ ...hosts, tokens }, {}) };
};
const TIMES = "2026-12-24T08:00:00Z,2027-01-02T20:00:00+01:00";

test("members are away as the file says, each by the member's token, and a second run writes nothing", async () => {
  const [one, other, third] = await usersOf(play.purecloud, 3);
  const tokens = await play.file(
    "tokens.csv",
    `email,token\n${one.email},${await play.tokenOf(one.id)}\n${other.email},x`,
  );
  const lines = [`${one.email},${TIMES}`, `${other.email},${TIMES}`, `${third.email},${TIMES}`];
  const file = await play.file("team.csv", ["email,from,until", ...lines].join("\n"));
  const [clients, record] = [await clientsWith(tokens), play.path("absences.ndjson")];
  const run = async (dryRun: boolean, flags = { file }) => {
    const before = play.writes();
    const outcomes = await outOfOffice.run({ clients, flags, record, dryRun });
    return { results: outcomes.map(({ result }) => result), outcomes, writes: play.writes() - before };
  };

  expect(await run(true)).toMatchObject({ results: ["to do", "to do", "failed"], writes: 0 });

  const { results, outcomes } = await run(false);
  expect(results).toEqual(["done", "failed", "failed"]);
  expect(outcomes[1]?.reason).toContain("401");
  expect(outcomes[2]?.reason).toBe("the user's token is missing, and nobody else may set the absence");
  const absence = await play.purecloud.getUserOutofoffice({ userId: one.id });
  expect(absence).toMatchObject({ active: true, indefinite: false, startDate: "2026-12-24T08:00:00.000Z" });

  const again = await play.file("again.csv", `email,from,until\n${lines[0]}`);
  expect(await run(false, { file: again })).toMatchObject({ results: ["already so"], writes: 0 });

  const back = await play.file("back.csv", `email,from,until\n${one.email},,`);
  expect(await run(false, { file: back })).toMatchObject({ results: ["done"] });
  expect((await play.purecloud.getUserOutofoffice({ userId: one.id })).active).toBe(false);
  expect(await run(false, { file: back })).toMatchObject({ results: ["already so"], writes: 0 });
});

test.each([
  "soon,later",
  "2026-12-24,",
  "2027-01-02,2026-12-24",
  "03.04.2026,05.04.2026",
  "1,2",
  "2026-02-27,2026-02-31",
  "2026-12-24T08:00,2026-12-31",
])("%s is refused before anything is sent", async (times) => {
  const tokens = await play.file("none.csv", "email,token");
  const file = await play.file("wrong.csv", `email,from,until\na@x.example,${times}`);
  const before = play.sandbox.requests.total;
  const run = outOfOffice.run({
    clients: await clientsWith(tokens),
    flags: { file },
    record: play.path("none.ndjson"),
  });
  await expect(run).rejects.toThrow("wrong.csv:2 a@x.example needs a date in from, and a later one in until");
  expect(play.sandbox.requests.total).toBe(before);
});

test("a file without the columns of the times ends no absence", async () => {
  const tokens = await play.file("no-tokens.csv", "email,token");
  const file = await play.file("columns.csv", "email,From date\na@x.example,2026-12-24\n");
  const run = outOfOffice.run({
    clients: await clientsWith(tokens),
    flags: { file },
    record: play.path("none.ndjson"),
  });
  await expect(run).rejects.toThrow("columns.csv:1 lacks the column from, until");
});
