import { expect, test } from "vitest";
import { parseRequest } from "./parsed.ts";

const PATH = "/api/v2/users/{userId}/skillgroups";

test("a platform, a method and a path are enough", () => {
  expect(parseRequest(["purecloud", "get", PATH])).toEqual({
    platform: "purecloud",
    method: "GET",
    path: PATH,
    operationId: "getUserSkillgroups",
    answers: "UserSkillgroups",
    body: undefined,
    pages: false,
  });
});

test("a write has a body, and a deletion has no answer", () => {
  expect(parseRequest(["purecloud", "PUT", PATH]).body).toBe("UserSkillgroupsRequest");
  expect(parseRequest(["purecloud", "DELETE", PATH])).toMatchObject({ answers: undefined, body: undefined });
});

test.each([
  [[], /^odin\|purecloud is missing\. Do: add it$/],
  [["genesys", "GET", PATH], /^there is no platform "genesys"\. Do: choose one of odin, purecloud$/],
  [["purecloud", "FETCH", PATH], /^there is no method "FETCH"\. Do: choose one of GET, POST, PUT, PATCH, DELETE$/],
  [["purecloud", "GET"], /^PATH is missing\. Do: add it$/],
  [["purecloud", "GET", "users"], /^The path is "users"\. Do: begin with \/api\/v2\//],
  [["purecloud", "GET", "/api/v2/"], /Do: write words and \{names\}/],
  [["purecloud", "GET", "/api/v2/users//x"], /Do: write words and \{names\}/],
  [["purecloud", "GET", "/api/v2/users/{userId"], /Do: write words and \{names\}/],
  [["purecloud", "GET", "/api/v2/../x"], /Do: write words and \{names\}/],
  [["purecloud", "GET", `${PATH}?pageSize=1`], /Do: leave the query out\. Parameters/],
  [
    ["purecloud", "GET", PATH, "more"],
    /^"more" is one argument too many\. Do: leave it out, or quote what belongs together$/,
  ],
  [["odin", "GET", "/api/v2/users/{userId}"], /Odin has ids in the query only\. Do: leave the braces out$/],
  [["odin", "GET", "/api/v2/users", "--pages"], /^--pages: no listing of Odin pages by number\. Do: leave it out/],
  [["purecloud", "GET", PATH, "--id", "Get it"], /^--id: "Get it" is no name\. Do: write one like getUserSkillgroups$/],
  [["purecloud", "GET", PATH, "--id", "request", "--answers", "User"], /^--id: "request" is no name\. Do: /],
  [["purecloud", "GET", PATH, "--answers", "../User"], /^--answers: "\.\.\/User" is no name\. Do: /],
  [["purecloud", "GET", PATH, "--colour"], /^Unknown option '--colour'\. Do: /],
])("%j is refused in one line", (args, line) => {
  const call = () => parseRequest(args);
  expect(call).toThrow(line);
  expect(call).toThrow(/^[^\n]+$/);
});
