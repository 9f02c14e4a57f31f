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
  [[], /^odin\|purecloud is missing$/],
  [["genesys", "GET", PATH], /^there is no platform "genesys"\. Choose one of odin, purecloud$/],
  [["purecloud", "FETCH", PATH], /^there is no method "FETCH"\. Choose one of GET, POST, PUT, PATCH, DELETE$/],
  [["purecloud", "GET"], /^PATH is missing$/],
  [["purecloud", "GET", "users"], /^The path is "users"\. Do: begin with \/api\/v2\//],
  [["purecloud", "GET", "/api/v2/"], /Do: write words and \{names\}/],
  [["purecloud", "GET", "/api/v2/users//x"], /Do: write words and \{names\}/],
  [["purecloud", "GET", "/api/v2/users/{userId"], /Do: write words and \{names\}/],
  [["purecloud", "GET", "/api/v2/../x"], /Do: write words and \{names\}/],
  [["purecloud", "GET", `${PATH}?pageSize=1`], /Do: leave the query out\./],
  [["purecloud", "GET", PATH, "more"], /^"more" is one argument too many$/],
  [["odin", "GET", "/api/v2/users/{userId}"], /Odin has ids in the query only\./],
  [["odin", "GET", "/api/v2/users", "--pages"], /^--pages: no listing of Odin pages by number\./],
  [["purecloud", "GET", PATH, "--id", "Get it"], /^--id: "Get it" is no name\./],
  [["purecloud", "GET", PATH, "--id", "request", "--answers", "User"], /^--id: "request" is no name\./],
  [["purecloud", "GET", PATH, "--answers", "../User"], /^--answers: "\.\.\/User" is no name\./],
  [["purecloud", "GET", PATH, "--colour"], /^Unknown option '--colour'/],
])("%j is refused in one line", (args, line) => {
  const call = () => parseRequest(args);
  expect(call).toThrow(line);
  expect(call).toThrow(/^[^\n]+$/);
});
