import type { TestReport } from "@rollcall/config/test-report";
import { expect, test } from "vitest";
import { judge, readReport, typeErrors } from "../../../src/gates/last-release-tests/check.ts";
import type { Pending } from "../../../src/versions/pending.ts";

type Base = Parameters<typeof judge>[0];
const base = (version: string, current = version): Base => ({
  kind: "release",
  release: { ref: `@rollcall/clients@${version}`, version },
  current,
});
const failed = { failures: ["test/types.test-d.ts(3,1): error TS2339: gone"], passed: 400 };
const changeset = (type: "major" | "minor", summary: string, name = "@rollcall/clients"): Pending => ({
  id: "one",
  summary,
  releases: [{ name, type }],
});

test.each<[string, Base, Parameters<typeof judge>[1], Pending[], boolean, RegExp]>([
  [
    "nothing fails",
    base("0.4.0"),
    { failures: [], passed: 435 },
    [],
    true,
    /^The type tests of @rollcall\/clients@0\.4\.0 compile, and its 435 contract tests pass\.$/,
  ],
  [
    "something fails, and nothing says so",
    base("0.4.0"),
    failed,
    [],
    false,
    /gone\nDo: fix it\. If you mean it, .*"@rollcall\/clients": minor whose first line begins with \*\*Breaking/,
  ],
  [
    "a changeset without a mark that it breaks",
    base("0.4.0"),
    failed,
    [changeset("minor", "New things.")],
    false,
    /Do: fix it/,
  ],
  [
    "one of another package that says it",
    base("0.4.0"),
    failed,
    [changeset("minor", "**Breaking.** Gone.", "@rollcall/audit")],
    false,
    /Do: fix it/,
  ],
  [
    "one that raises it, and one of another package that says it",
    base("0.4.0"),
    failed,
    [changeset("minor", "New things."), changeset("minor", "**Breaking.** Gone.", "@rollcall/audit")],
    false,
    /Do: fix it/,
  ],
  [
    "one that says it",
    base("0.4.0"),
    failed,
    [changeset("minor", "**Breaking.** Gone.")],
    true,
    /A changeset says that it breaks\.$/,
  ],
  [
    "from 1.0 on, minor is not enough",
    base("1.4.0"),
    failed,
    [changeset("minor", "**Breaking.** Gone.")],
    false,
    /"@rollcall\/clients": major/,
  ],
  ["a version on its way that is high enough", base("0.4.0", "0.5.0"), failed, [], true, /A changeset says/],
  ["a version on its way that is not", base("0.4.0", "0.4.1"), failed, [], false, /Do: fix it/],
])("%s", (_, release, result, pending, ok, printed) => {
  const outcome = judge(release, result, pending);
  expect(outcome.ok).toBe(ok);
  expect(outcome.lines.join("\n")).toMatch(printed);
});

test("of the compiler's errors those count that are in the tests themselves", () => {
  const own = [
    "test/types.test-d.ts(3,1): error TS2339: Property 'a' does not exist.",
    "test/contract/purecloud.cases.ts(9,2): error TS2322: Type 'string' is not assignable.",
    "test/contract.test.ts(1,1): error TS2305: No exported member.",
  ];
  const others = [
    "test/kit.ts(1,1): error TS2305: An inside of ours.",
    "src/core/call.ts(1,1): error TS1: A mistake.",
    "Found 5 errors.",
  ];
  expect(typeErrors([...own, ...others].join("\r\n"))).toEqual(own);
});

test("of a report, the failures with why, and files that could not be loaded", () => {
  const good = { status: "passed", fullName: "a", failureMessages: [] };
  const bad = {
    status: "failed",
    fullName: "getRooms sends GET",
    failureMessages: ["Error: client has no method getRooms\n  at there"],
  };
  const files = [
    { name: "/repo/test/contract.test.ts", status: "failed", message: "", assertionResults: [good, bad] },
    { name: "/repo/test/other.test.ts", status: "failed", message: "Cannot find module\nmore", assertionResults: [] },
  ];
  const testResults = files as unknown as TestReport["testResults"];
  expect(readReport({ testResults }, "/repo", "")).toEqual({
    failures: ["getRooms sends GET: Error: client has no method getRooms", "test/other.test.ts: Cannot find module"],
    passed: 1,
  });
});

test("a runner that runs no test is no success", () => {
  expect(() => readReport({ testResults: [] }, "/repo", "why not")).toThrow(/ did not run at all:\nwhy not$/);
});
