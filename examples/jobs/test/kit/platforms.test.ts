import { expect, test } from "vitest";
import { defineJob, each, odin } from "../../src/kit/index.ts";
import { startJob } from "../../src/kit/main.ts";
import { rotatePasscodes } from "../../src/odin/rotate-passcodes.ts";
import { switchServiceOn } from "../../src/odin/switch-service-on.ts";
import { playground } from "../sandbox.ts";

const play = playground();

test("an undo accepts a record of the same instance, however its URL ends", async () => {
  const named = (end: string) => odin.organisation?.(play.odin, { "odin-url": `${play.sandbox.odinUrl}${end}` });
  const name = await named("");
  expect(name).toContain(play.sandbox.odinUrl);
  for (const end of ["/", "/api/v2", "/api/v2/"]) expect(await named(end)).toBe(name);
  expect(await named("/other")).not.toBe(name);
});

test.each([
  { job: switchServiceOn, flags: ["--service", "Call Waiting"] },
  { job: rotatePasscodes, flags: ["--out", "none.csv"] },
])("a refused login ends $job.name before its first row", async ({ job, flags }) => {
  const users = await play.file("users.csv", "userId\na@example.com\nb@example.com");
  const login = { ROLLCALL_ODIN_USERNAME: "any", ROLLCALL_ODIN_PASSWORD: "wrong" };
  const [out, errors] = [[] as string[], [] as string[]];
  const print = { log: (line: string) => out.push(line), error: (line: string) => errors.push(line) };
  const words = ["--users", users, ...flags, "--dry-run", "--odin-url", play.sandbox.odinUrl];
  expect(await startJob(job, words, login, print)).toBe(2);
  expect([out, errors]).toEqual([[], [expect.stringContaining("odin login: 401")]]);
});

test("a refused login closes the files that the plan opened", async () => {
  const closed: string[] = [];
  const getSession = () => Promise.reject(new Error("401"));
  const job = defineJob({
    ...{ name: "any", about: "Any.", needs: [], flags: {}, platforms: { odin } },
    plan: async () =>
      each(
        [{ label: "a row" }],
        () => [],
        async () => void closed.push("the file"),
      ),
  });
  const clients = { odin: Object.assign(Object.create(play.odin), { getSession }) };
  await expect(job.run({ clients, flags: {} })).rejects.toThrow("401");
  expect(closed).toEqual(["the file"]);
});
