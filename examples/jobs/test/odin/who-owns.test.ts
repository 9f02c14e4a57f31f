import { createOdinClient, passwordLogin } from "@rollcall/clients/odin";
import { expect, test } from "vitest";
import { UsageError } from "../../src/kit/index.ts";
import { whoOwns } from "../../src/odin/who-owns.ts";
import { playground } from "../sandbox.ts";
import { userWhere } from "./users.ts";

const play = playground();

/** The report of a login of the given level. */
async function reportOf(username: string, numbers: string) {
  const auth = passwordLogin({ username, password: "any" });
  const odin = createOdinClient({ baseUrl: play.sandbox.odinUrl, auth, rateLimit: false });
  const rows = [];
  for await (const row of whoOwns.rows({ odin }, { numbers })) rows.push(row);
  return rows;
}

test.each([["system"], ["provider-1"], ["group-1"]])(
  "a login %s finds a whole number, and one by its last digits",
  async (login) => {
    const user = await userWhere(play.odin, ({ phoneNumber }) => phoneNumber !== "");
    const { userId, phoneNumber, countryCode } = user;
    const national = String(phoneNumber);
    const found = { owner: userId, number: `+${countryCode}-${national}`, kind: "Normal", group: user.groupId };
    const whole = `+${countryCode} ${national.slice(0, 3)} ${national.slice(3)}`;
    const rows = await reportOf(login, `${whole}, ${national.slice(-7)}, +19995550000`);
    expect(rows.filter((row) => "owner" in row && row.owner === userId)).toEqual([
      expect.objectContaining(found),
      expect.objectContaining(found),
    ]);
    expect(rows.at(-1)).toEqual({ failed: { label: "+19995550000", reason: expect.stringContaining("no number") } });
    expect(play.writes()).toBe(0);
  },
);

test("a text that is no number is refused before a call", async () => {
  const before = play.sandbox.requests.total;
  await expect(reportOf("system", "+18135551003, 12")).rejects.toThrow(UsageError);
  expect(play.sandbox.requests.total).toBe(before);
});
