/** What is read of a line of the view without parsing all of it. */
import { expect, test } from "vitest";
import { judgedUser } from "../../../src/journal/judging/view-line.js";

const line = (user: object, judged: object) => JSON.stringify({ ...user, ...judged });

test.each([
  [
    { platform: "odin", serviceProviderId: 'sp "1"', groupId: "g\\", userId: 'a"b@c', name: "x" },
    { findings: ["odin-01|odin|a"], notEvaluated: ["odin-02"] },
  ],
  [{ platform: "purecloud", userId: "u", name: ',"findings":["no"],"notEvaluated":["no"]}' }, { findings: [] }],
])("%j", (user, judged) => {
  const { platform, userId } = user;
  expect(judgedUser(line(user, judged))).toEqual({ platform, userId, notEvaluated: [], ...judged });
});

test.each([
  ["cut off", line({ platform: "odin", userId: "a" }, { findings: ["x"] }).slice(0, -3)],
  ["of an older version", line({ platform: "odin", userId: "a" }, {})],
  ["of nobody", line({ userId: "a" }, { findings: [] })],
  ["no list", line({ platform: "odin", userId: "a" }, { findings: [], notEvaluated: "odin-01" })],
  ["empty", ""],
])("a damaged line is none: %s", (_, text) => {
  expect(judgedUser(text)).toBeUndefined();
});
