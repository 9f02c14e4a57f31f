import { beforeEach, expect, test } from "vitest";
import { platform } from "../helpers/estate.js";
import { serveInProcess, virtualClock } from "../helpers/in-process.js";
import { json, rejection } from "../helpers/kit.js";
import { accessToken, createPureCloudClient, removeGrants } from "../helpers/public.js";

// The waits between tries take no time.
beforeEach(virtualClock);

const grant = (roleId: string, divisionId = "home") => ({ roleId, divisionId });
const urlOf = (roleId: string, divisionId = "home") =>
  `/api/v2/authorization/subjects/u/divisions/${divisionId}/roles/${roleId}`;

test("each grant is removed by a call of its own, and what is gone is passed over", async () => {
  const { purecloud, requests } = platform((response, { method, url }) => {
    if (method === "GET") return json(response, { id: "u", grants: [] });
    if (url.endsWith("/gone")) return json(response, { code: "not.found" }, 404);
    json(response, undefined, 204);
  });
  const grants = [grant("a"), grant("gone"), grant("a", "*"), grant("gone", "*")];
  expect(await removeGrants(purecloud, "u", grants)).toEqual({
    removed: [grant("a"), grant("a", "*")],
    gone: [grant("gone"), grant("gone", "*")],
  });
  expect(requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
    `DELETE ${urlOf("a")}`,
    `DELETE ${urlOf("gone")}`,
    "GET /api/v2/authorization/subjects/u", // once
    `DELETE ${urlOf("a", "*")}`,
    `DELETE ${urlOf("gone", "*")}`,
  ]);
});

test.each([404, 403])(
  "of a subject that answers %i nothing counts as gone, and its error is thrown",
  async (status) => {
    const { purecloud, requests } = platform((response, { method }) =>
      json(response, { code: "no.subject" }, method === "GET" ? status : 404),
    );
    const error = await rejection(removeGrants(purecloud, "u", [grant("a"), grant("b")]));
    expect(error).toMatchObject({ status, operation: "getAuthorizationSubject" });
    expect(requests.map(({ method }) => method)).toEqual(["DELETE", "GET"]);
  },
);

test("any other error ends it, and nothing more is sent", async () => {
  const { purecloud, requests } = platform((response, { url }) =>
    url.endsWith("/b") ? json(response, { code: "missing.permissions" }, 403) : json(response, undefined, 204),
  );
  const error = await rejection(removeGrants(purecloud, "u", [grant("a"), grant("b"), grant("c")]));
  expect(error).toMatchObject({ status: 403 });
  expect(requests.map(({ url }) => url)).toEqual([urlOf("a"), urlOf("b")]);
});

test("a removal that must wait is sent later, and one whose answer is lost is repeated and counts as removed", async () => {
  let tries = 0;
  const { url, fetch, requests } = serveInProcess((response) => {
    tries += 1;
    if (tries === 1) return json(response, { code: "too.many" }, 429, { "retry-after": "2" });
    if (tries === 2) return response.destroy();
    json(response, { code: "not.found" }, 404);
  });
  const purecloud = createPureCloudClient({ auth: accessToken("t"), rateLimit: false, baseUrl: url, fetch });
  expect(await removeGrants(purecloud, "u", [grant("a")])).toEqual({ removed: [grant("a")], gone: [] });
  expect(requests).toHaveLength(3);
});

test("a client without the operation is refused in one line", async () => {
  expect(String(await rejection(removeGrants({} as never, "u", [grant("a")])))).toBe(
    "TypeError: removeGrants: the client must have deleteAuthorizationSubjectDivisionRole",
  );
});
