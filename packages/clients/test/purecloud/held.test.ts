import { expect, test } from "vitest";
import { platform, query } from "../helpers/estate.js";
import { json } from "../helpers/kit.js";
import { directGrants, queueMembership, userQueues } from "../helpers/public.js";

const listing = (entities: unknown[]) => ({ entities, pageNumber: 1, pageCount: 1 });

test("all queues of a user come once, also those that the user has left for now", async () => {
  const { purecloud } = platform((response, seen) => {
    const joined = query(seen).get("joined");
    const ids = query(seen).get("pageNumber") === "1" ? (joined === "true" ? ["a", "b"] : ["b", "c"]) : [];
    json(response, listing(ids.map((id) => ({ id, name: id }))));
  });
  const ids: string[] = [];
  for await (const { id } of userQueues(purecloud, "u")) ids.push(id);
  expect(ids).toEqual(["a", "b", "c"]);
});

test("the options of a call hold for all calls", async () => {
  const headers = { "x-trace": "t" };
  const { purecloud, requests } = platform((response, { url }) =>
    json(response, url.includes("/queues") ? listing([]) : { id: "u", name: "Ada", grants: [] }),
  );
  for await (const _ of userQueues(purecloud, "u", { headers }));
  await queueMembership(purecloud, "q", "u", { headers });
  await directGrants(purecloud, "u", { headers });
  expect(requests.length).toBeGreaterThan(4);
  expect(requests.map((request) => request.headers["x-trace"])).toEqual(requests.map(() => "t"));
});

test.each([
  ["user", { id: "u", memberBy: "user", ringNumber: 3 }],
  ["group", undefined],
])("a membership by a %s", async (memberBy, wanted) => {
  const { purecloud, requests } = platform((response, { url }) => {
    if (!url.includes("/members")) return json(response, { id: "u", name: "Ada" });
    const members = [
      { id: "other", memberBy: "user" },
      { id: "u", memberBy, ringNumber: 3 },
    ];
    json(response, listing(url.includes("pageNumber=1") ? members : []));
  });
  expect(await queueMembership(purecloud, "q", "u")).toEqual(wanted);
  expect(requests.filter(({ url }) => url.includes("/members")).every(({ url }) => url.includes("name=Ada"))).toBe(
    true,
  );
});

test("grants through a group are left out", async () => {
  const grant = (role: string, subjectId?: string) => ({ subjectId, role: { id: role }, division: { id: "home" } });
  const { purecloud, requests } = platform((response) =>
    json(response, { id: "u", grants: [grant("own", "u"), grant("through", "g"), grant("unsaid")] }),
  );
  expect(await directGrants(purecloud, "u")).toEqual(
    ["own", "unsaid"].map((roleId) => ({ roleId, divisionId: "home" })),
  );
  expect(requests[0]?.url).toContain("includeDuplicates=true");
});
