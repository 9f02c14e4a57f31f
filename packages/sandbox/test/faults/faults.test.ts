import { describe, expect, it } from "vitest";
import { type Faults, faultProfiles } from "../../src/faults/faults.js";
import { type Outcome, start } from "./kit.js";

/** The two logins are the first two requests. */
const third = { at: [3] };

describe("by schedule", () => {
  it.each<[keyof Faults, Faults, Partial<Outcome>]>([
    ["tooMany", { tooMany: { ...third, retryAfter: 7 } }, { status: 429, retryAfter: "7" }],
    ["tooMany", { tooMany: { ...third, retryAfter: null } }, { status: 429, retryAfter: null }],
    ["serverError", { serverError: { ...third, statuses: [504] } }, { status: 504 }],
    ["reset", { reset: third }, { status: 0, body: undefined }],
    ["cutBody", { cutBody: third }, { status: -200, body: undefined }],
    ["htmlOk", { htmlOk: third }, { status: 200, body: expect.stringMatching(/^<!doctype html>/) }],
    [
      "truncatedJson",
      { truncatedJson: third },
      { status: 200, body: expect.stringMatching(/^\{"id":"u","name":"A+$/) },
    ],
  ])("%s happens at the request that it is for, once", async (kind, faults, outcome) => {
    const { purecloud, sandbox } = await start(faults);
    expect(await purecloud("/users/u")).toMatchObject(outcome);
    expect(await purecloud("/users/u")).toMatchObject({ status: 200, body: { id: "u" } });
    expect([...sandbox.requests.faults]).toEqual([[kind, 1]]);
    expect(sandbox.requests.recent[2]).toMatchObject({ number: 3, fault: kind, operationId: "getUser" });
  });

  it("answers late, and slowly", async () => {
    const { purecloud } = await start({ latency: { at: [3], ms: 150 }, slowBody: { at: [4], ms: 160 } });
    const [late, slow, usual] = [await purecloud("/users/u"), await purecloud("/users/u"), await purecloud("/users/u")];
    expect(late.ms).toBeGreaterThan(140);
    expect(slow.ms).toBeGreaterThan(100);
    expect([late.body, slow.body]).toEqual([usual.body, usual.body]);
  });
});

describe("by rate", () => {
  const rates = { tooMany: { rate: 0.2 }, serverError: { rate: 0.2 }, htmlOk: { rate: 0.2 }, reset: { rate: 0.2 } };
  const summary = (outcomes: Outcome[]) => outcomes.map(({ status, retryAfter }) => `${status} ${retryAfter}`);
  const urls = Array.from({ length: 40 }, (_, at) => `/users/u${at}`);

  it("repeats with the same seed in any order, and differs with another", async () => {
    const [one, again, other] = [await start(rates), await start(rates), await start(rates, { seed: 2 })];
    const first = summary(await Promise.all(urls.map(one.purecloud)));
    const reversed = summary(await Promise.all(urls.toReversed().map(again.purecloud))).reverse();
    expect(reversed).toEqual(first);
    expect(summary(await Promise.all(urls.map(other.purecloud)))).not.toEqual(first);
    expect(new Set(first.map((outcome) => outcome.split(" ")[0])).size).toBeGreaterThan(3);
  });

  it("fails no request more often in a row than it should", async () => {
    const { purecloud } = await start({ serverError: { rate: 1 }, inARow: 3 });
    const outcomes: number[] = [];
    for (let at = 0; at < 8; at++) outcomes.push((await purecloud("/users/u")).status);
    expect(outcomes.map((status) => status >= 500)).toEqual([true, true, true, false, true, true, true, false]);
  });

  it.each<[string, Faults, Partial<Outcome>]>([
    ["429", { tooMany: { rate: 1, retryAfter: 7 } }, { status: 429, retryAfter: "7" }],
    ["5xx", { serverError: { rate: 1, statuses: [503] } }, { status: 503 }],
    ["a reset", { reset: { rate: 1 } }, { status: 0 }],
    ["a cut body", { cutBody: { rate: 1 } }, { status: -200 }],
    ["half the JSON", { truncatedJson: { rate: 1 } }, { status: 200, body: expect.stringMatching(/^\{"id":"u"/) }],
    ["a page of HTML", { htmlOk: { rate: 1 } }, { status: 200, body: expect.stringMatching(/^<!doctype/) }],
    ["an ended token", { tokenEnds: { rate: 1 } }, { status: 401 }],
  ])("%s", async (_, faults, outcome) => {
    const { purecloud } = await start(faults);
    expect(await purecloud("/users/u")).toMatchObject(outcome);
  });

  it("answers late, and slowly", async () => {
    const { purecloud } = await start({ latency: { rate: 1, ms: 60 }, slowBody: { rate: 1, ms: 80 } });
    expect((await purecloud("/users/u")).ms).toBeGreaterThan(120);
  });

  it("can have its own seed, for another bad day of the same people", async () => {
    const day = async (seed: number) => {
      const { purecloud } = await start({ ...rates, seed });
      return summary(await Promise.all(urls.map(purecloud)));
    };
    const [first, second, third] = [await day(5), await day(5), await day(6)];
    expect(second).toEqual(first);
    expect(third).not.toEqual(first);
  });

  it("leaves the logins alone", async () => {
    const { sandbox } = await start({ serverError: { rate: 1 }, reset: { rate: 1 }, latency: { rate: 0 } });
    expect([...sandbox.requests.counts.keys()].sort()).toEqual(["login 200", "postOauthToken 200"]);
  });
});

it("has profiles, by name", async () => {
  expect(Object.keys(faultProfiles)).toEqual(["none", "flaky", "hostile"]);
  const { purecloud } = await start("hostile");
  expect((await purecloud("/users/u/trustors")).status).not.toBe(200);
});
