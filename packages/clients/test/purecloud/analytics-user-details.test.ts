import { beforeEach, expect, test } from "vitest";
import { platform } from "../helpers/estate.js";
import { serveInProcess, virtualClock } from "../helpers/in-process.js";
import { json, rejection, type Seen } from "../helpers/kit.js";
import { accessToken, analyticsUserDetails, createPureCloudClient, JobError } from "../helpers/public.js";

const interval = "2026-09-01T00:00:00.000Z/2026-10-01T00:00:00.000Z";
const jobs = "/api/v2/analytics/users/details/jobs";

// The waits between two looks take no time.
beforeEach(virtualClock);

/** A platform that shows these states of a job, then repeats the last one, and has two pages of rows. */
function analytics(states: readonly object[]) {
  let at = 0;
  return platform((response, { method, url }) => {
    if (method === "POST") return json(response, { jobId: "j" }, 202);
    if (method === "DELETE") return json(response, undefined, 204);
    if (!url.includes("/results")) return json(response, states[Math.min(at++, states.length - 1)], 202);
    const isFirst = !url.includes("cursor");
    const userDetails = isFirst ? [{ userId: "a" }, { userId: "b" }] : [{ userId: "a" }];
    json(response, { userDetails, ...(isFirst && { cursor: "next" }) });
  });
}

const sent = (requests: readonly Seen[]) => requests.map(({ method, url }) => `${method} ${url.split("?")[0]}`);

async function all(rows: ReturnType<typeof analyticsUserDetails>) {
  const ids: (string | undefined)[] = [];
  for await (const { userId } of rows) ids.push(userId);
  return ids;
}

test("a job is started, its state is read until its end, and its rows are read to the last page, with all rows of a user", async () => {
  const { purecloud, requests } = analytics([{ state: "QUEUED" }, { state: "PENDING" }, { state: "FULFILLED" }]);
  const started = performance.now();
  expect(await all(analyticsUserDetails(purecloud, { interval, order: "asc" }))).toEqual(["a", "b", "a"]);
  expect(performance.now() - started).toBe(1000 + 2000);
  const look = `GET ${jobs}/j`;
  expect(sent(requests)).toEqual([`POST ${jobs}`, look, look, look, `${look}/results`, `${look}/results`]);
  expect(JSON.parse(requests[0]?.body ?? "")).toEqual({ interval, order: "asc" });
});

test.each([
  [{ state: "FAILED", errorMessage: "too many rows" }, "The job j has no results: too many rows"],
  [{ state: "EXPIRED" }, "The job j has no results: it is EXPIRED"],
  [{ state: "CANCELLED" }, "The job j has no results: it is CANCELLED"],
])("a job that ends as %o is an error, and no rows are read", async (status, message) => {
  const { purecloud, requests } = analytics([{ state: "PENDING" }, status]);
  const error = await rejection(all(analyticsUserDetails(purecloud, { interval })));
  expect(error).toBeInstanceOf(JobError);
  expect(error).toMatchObject({ message, jobId: "j", state: status.state });
  expect(sent(requests)).not.toContain(`GET ${jobs}/j/results`);
});

test("a job that takes too long is cancelled at its deadline, after waits that grow to ten seconds", async () => {
  const { purecloud, requests } = analytics([{ state: "PENDING" }]);
  const started = performance.now();
  const error = await rejection(all(analyticsUserDetails(purecloud, { interval }, { deadlineMs: 60_000 })));
  expect(error).toMatchObject({ name: "JobError", state: "PENDING", message: expect.stringContaining("deadlineMs") });
  expect(performance.now() - started).toBe(55_000);
  expect(sent(requests).at(-1)).toBe(`DELETE ${jobs}/j`);
  expect(requests).toHaveLength(1 + 11 + 1);
});

test("a signal ends the wait, and the job is cancelled", async () => {
  const { purecloud, requests } = analytics([{ state: "PENDING" }]);
  const controller = new AbortController();
  setTimeout(() => controller.abort(new Error("enough")), 700);
  const error = await rejection(all(analyticsUserDetails(purecloud, { interval }, { signal: controller.signal })));
  expect(error).toMatchObject({ name: "ApiAbortError", cause: { message: "enough" } });
  expect(sent(requests).at(-1)).toBe(`DELETE ${jobs}/j`);
});

test("a start whose answer is lost is made again, because a second job does no harm", async () => {
  let starts = 0;
  const { url, fetch, requests } = serveInProcess((response, { method }) => {
    if (method === "POST" && starts++ === 0) return response.destroy();
    if (method === "POST") return json(response, { jobId: "second" }, 202);
    json(response, requests.at(-1)?.url.includes("/results") ? { userDetails: [] } : { state: "FULFILLED" });
  });
  const purecloud = createPureCloudClient({ auth: accessToken("t"), rateLimit: false, baseUrl: url, fetch });
  expect(await all(analyticsUserDetails(purecloud, { interval }))).toEqual([]);
  expect(starts).toBe(2);
  expect(sent(requests).at(-1)).toBe(`GET ${jobs}/second/results`);
});

test("a client without the operations, or a deadline of 0, is refused before anything is sent", async () => {
  const { purecloud, requests } = analytics([]);
  const { postAnalyticsUsersDetailsJobs } = purecloud;
  expect(
    String(await rejection(all(analyticsUserDetails({ postAnalyticsUsersDetailsJobs } as never, { interval })))),
  ).toBe("TypeError: analyticsUserDetails: the client must have getAnalyticsUsersDetailsJob");
  expect(String(await rejection(all(analyticsUserDetails(purecloud, { interval }, { deadlineMs: 0 }))))).toBe(
    "TypeError: analyticsUserDetails: deadlineMs must be a number above 0",
  );
  expect(requests).toEqual([]);
});
