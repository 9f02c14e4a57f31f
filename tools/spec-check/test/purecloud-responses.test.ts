import { describe, expect, test } from "vitest";
import { type Dict, entries } from "../src/source.ts";
import { bundledSpec } from "./bundled.ts";
import { follow, jsonSchemaOf, specOperations } from "./seed/spec-operations.ts";

// The seed lacks error answers and headers. The platform sends the same for every operation.

const errors = ["400", "401", "403", "404", "408", "409", "413", "415", "429", "500", "503", "504"];
const limits = ["inin-ratelimit-allowed", "inin-ratelimit-count", "inin-ratelimit-reset"];

const document = await bundledSpec("purecloud");
const all = [...specOperations(document).values()];
const operations = all.filter(({ operationId }) => operationId !== "postOauthToken");

describe.each(operations)("$operationId", ({ operationId, node, success }) => {
  const responses = new Map(entries(node.responses).map(([status, response]) => [status, follow(document, response)]));

  test("answers all error statuses with an ErrorBody, and has named examples of each", () => {
    // The generated document of the vendor names a 502 for this operation alone.
    const own = operationId === "getUsersExternalidAuthorityNameExternalKey" ? [...errors, "502"].sort() : errors;
    expect([...responses.keys()].filter((status) => !status.startsWith("2")).sort()).toStrictEqual(own);
    for (const status of own) {
      const response = responses.get(status) ?? {};
      expect(jsonSchemaOf(response), status).toStrictEqual({ $ref: "#/components/schemas/ErrorBody" });
      expect(exampleStatuses(response), status).toStrictEqual([Number(status)]);
    }
  });

  test("has the correlation id in every answer, and the limits in successes and 429", () => {
    for (const [status, response] of responses) expect(headersOf(response), status).toContain("ININ-Correlation-Id");
    expect(headersOf(responses.get("429") ?? {})).toEqual(expect.arrayContaining(["Retry-After", ...limits]));
    for (const { node } of success) expect(headersOf(node)).toEqual(expect.arrayContaining(limits));
  });
});

test("202 and 204 have no body, and 200 has one except when something is removed", () => {
  const empty = operations.filter(({ success }) => success.every(({ node }) => jsonSchemaOf(node) === undefined));
  const answers = empty.map(({ operationId, success }) => `${operationId} ${success.map(({ status }) => status)}`);
  expect(answers.sort()).toStrictEqual([
    "deleteAnalyticsUsersDetailsJob 204",
    "deleteAuthorizationSubjectDivisionRole 2XX",
    "deleteGroupMembers 202",
    "deleteRoutingQueueMember 204",
    "deleteRoutingUserUtilization 200",
    "deleteStationAssociateduser 200",
    "deleteToken 204",
    "deleteUserExternalidAuthorityNameExternalKey 204",
    "deleteUserRoles 200",
    "deleteUserRoutinglanguage 200",
    "deleteUserRoutingskill 200",
    "deleteUserStationAssociatedstation 202",
    "deleteUserStationDefaultstation 202",
    "deleteUserVerifier 204",
    "patchRoutingQueueMember 202",
    "postAuthorizationDivisionObject 204",
    "postAuthorizationRole 204",
    "postAuthorizationSubjectBulkadd 204",
    "postAuthorizationSubjectBulkremove 204",
    "postAuthorizationSubjectBulkreplace 204",
    "postAuthorizationSubjectDivisionRole 2XX",
    "postGroupMembers 202",
    "postRoutingQueueMembers 2XX",
    "postUserInvite 204",
    "postUserPassword 204",
    "postUsersMePassword 204",
    "putUserStationAssociatedstationStationId 202",
    "putUserStationDefaultstationStationId 202",
  ]);
});

test("only POSTs that only read are marked safe", () => {
  expect(marked("x-safe")).toStrictEqual([
    "postAnalyticsUsersAggregatesQuery",
    "postAnalyticsUsersDetailsQuery",
    "postAnalyticsUsersObservationsQuery",
    "postUsersSearch",
  ]);
});

test("what the platform deprecated or removed is deprecated", () => {
  expect(marked("deprecated")).toStrictEqual([
    "deleteUserRoles",
    "getFieldconfig",
    "getProfilesUsers",
    "getUserFavorites",
    "getUserProfile",
  ]);
});

test("the trustors of Lena answer 403, under her name", () => {
  const trustors = operations.find(({ operationId }) => operationId === "getUserTrustors")?.node;
  const forbidden = entries(trustors?.responses).find(([status]) => status === "403")?.[1] ?? {};
  expect(examplesOf(follow(document, forbidden)).map(([name]) => name)).toContain("lena");
});

function marked(key: string): string[] {
  return operations.flatMap(({ operationId, node }) => (node[key] === true ? [operationId] : [])).sort();
}

function headersOf(response: Dict): string[] {
  return entries(response.headers).map(([name]) => name);
}

/** The distinct values of `status` in a response's examples. They must be the response's own. */
function exampleStatuses(response: Dict): unknown[] {
  return [...new Set(examplesOf(response).map(([, example]) => (example.value as Dict).status))];
}

function examplesOf(response: Dict): [string, Dict][] {
  return entries(response.content).flatMap(([, media]) => entries(media.examples));
}
