import { expect, test } from "vitest";
import { sandbox, type Wire } from "../kit.js";

const org = sandbox(60);
const interval = "2026-09-01T00:00:00.000Z/2026-09-02T00:00:00.000Z";

const start = (body: object = {}): string =>
  org.answer("postAnalyticsUsersDetailsJobs", { body: { interval, ...body } }).jobId;
const look = (jobId: string) => org.call("getAnalyticsUsersDetailsJob", { path: { jobId } });
const results = (jobId: string, query: object = {}) =>
  org.call("getAnalyticsUsersDetailsJobResults", { path: { jobId }, query: { ...query } });

/** The rows of a job whose state is read until it has ended. */
function rowsOf(body: object, pageSize?: number): { rows: Wire[]; pages: number } {
  const jobId = start(body);
  while ((look(jobId).body as Wire).state !== "FULFILLED");
  const rows: Wire[] = [];
  for (let pages = 1, cursor: string | undefined; ; pages += 1) {
    const page = results(jobId, { ...(pageSize && { pageSize }), ...(cursor && { cursor }) }).body as Wire;
    rows.push(...page.userDetails);
    cursor = page.cursor;
    if (cursor === undefined) return { rows, pages };
  }
}

test("a job is queued, then pending, then fulfilled, and has no results before", () => {
  const jobId = start();
  const seen = [look(jobId), look(jobId)].map(({ status, body }) => [status, (body as Wire).state]);
  expect(seen).toEqual([
    [202, "QUEUED"],
    [202, "PENDING"],
  ]);
  expect(results(jobId).status).toBe(400);
  const dates = { submissionDate: expect.any(String), completionDate: expect.any(String) };
  expect(look(jobId)).toEqual({ status: 200, body: { state: "FULFILLED", ...dates } });
  expect(look(jobId)).toMatchObject({ status: 200, body: { state: "FULFILLED" } });
  expect(results(jobId).status).toBe(200);
});

test("its rows are those of the direct query, in pages with a cursor", () => {
  const { rows, pages } = rowsOf({}, 10);
  const { userDetails, totalHits } = org.answer("postAnalyticsUsersDetailsQuery", {
    body: { interval, paging: { pageSize: 500, pageNumber: 1 } },
  });
  expect(rows).toEqual(userDetails);
  expect(pages).toBe(Math.ceil(totalHits / 10));
  expect(pages).toBeGreaterThan(2);
  expect(rowsOf({ order: "desc", limit: 3 }).rows).toEqual(userDetails.toReversed().slice(0, 3));
});

test("nothing is newer than the data", () => {
  const { dataAvailabilityDate } = org.answer("getAnalyticsUsersDetailsJobsAvailability");
  const day = (from: number, to: number) =>
    [from, to].map((days) => new Date(Date.parse(dataAvailabilityDate) + days * 86_400_000).toISOString()).join("/");
  const ends = rowsOf({ interval: day(-1, 1) }).rows.map(({ routingStatus }) => routingStatus.at(-1).endTime);
  expect(new Set(ends)).toEqual(new Set([dataAvailabilityDate]));
  expect(rowsOf({ interval: day(1, 2) }).rows).toEqual([]);
});

test("a cancelled job has no results, and one that nobody started is not found", () => {
  const jobId = start();
  expect(org.call("deleteAnalyticsUsersDetailsJob", { path: { jobId } })).toEqual({ status: 204 });
  expect(look(jobId)).toMatchObject({ status: 200, body: { state: "CANCELLED" } });
  expect(results(jobId).status).toBe(400);
  for (const operationId of [
    "getAnalyticsUsersDetailsJob",
    "getAnalyticsUsersDetailsJobResults",
    "deleteAnalyticsUsersDetailsJob",
  ])
    expect(org.call(operationId, { path: { jobId: "none" } }).status).toBe(404);
});

test("a query that the sandbox cannot answer is refused at the start, and so is a wrong cursor", () => {
  const refused = (body: object) => org.call("postAnalyticsUsersDetailsJobs", { body: { interval, ...body } }).status;
  expect(refused({ interval: "yesterday" })).toBe(400);
  expect(refused({ presenceFilters: [{ type: "or", predicates: [] }] })).toBe(400);
  const jobId = start();
  while ((look(jobId).body as Wire).state !== "FULFILLED");
  expect(results(jobId, { cursor: "made up" }).status).toBe(400);
});
