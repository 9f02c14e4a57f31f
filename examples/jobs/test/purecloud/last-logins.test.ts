import { expect, test } from "vitest";
import { startJob } from "../../src/kit/main.ts";
import { lastLogins } from "../../src/purecloud/last-logins.ts";
import { playground } from "../sandbox.ts";

const play = playground();

test("every user who is not deleted has a row, with the last login and the licences", async () => {
  const { purecloud, sandbox } = play;
  const lines: string[] = [];
  const words = ["--purecloud-url", sandbox.purecloudUrl];
  const login = { ROLLCALL_PURECLOUD_CLIENT_ID: "any", ROLLCALL_PURECLOUD_CLIENT_SECRET: "any" };
  const before = play.writes();
  expect(await startJob(lastLogins, words, login, { log: (line) => lines.push(line), error: expect.fail })).toBe(0);
  expect(play.writes()).toBe(before);

  const [header, ...rows] = lines;
  expect(header).toBe("email,name,state,division,last login,last token,licences,failed");
  const [active, inactive] = await Promise.all(
    (["active", "inactive"] as const).map((state) =>
      purecloud.getUsers({ state, pageSize: 100, expand: ["dateLastLogin"] }),
    ),
  );
  const users = [...(active?.entities ?? []), ...(inactive?.entities ?? [])];
  expect(rows.length).toBe(users.length);
  const user = users.find((each) => each?.dateLastLogin !== undefined);
  const { licenses = [] } = await purecloud.getLicenseUser({ userId: user?.id ?? "" });
  const row = rows.find((line) => line.startsWith(`${user?.email},`));
  expect(row).toContain(`,${user?.dateLastLogin},`);
  expect(row).toContain(licenses.map(({ id }) => id).join("; "));
  expect(rows.some((line) => line.includes(",never,"))).toBe(true);
});
