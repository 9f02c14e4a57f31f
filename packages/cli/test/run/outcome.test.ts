import { unavailable } from "@rollcall/audit";
import type { AnyRecord } from "@rollcall/audit/journal";
import { expect, test } from "vitest";
import type { AuditRun } from "../../src/run/audit-run.js";
import { reportOutcome } from "../../src/run/outcome.js";
import { ScopeRun } from "../../src/run/scope-run.js";

const error = { name: "ApiError", status: 503, message: "503", retryable: true };

/** What an audit of these users prints. @param memory what the journal has of earlier runs */
function line(users: readonly { readonly sections: object }[], memory?: object, platform = "purecloud"): string {
  let text = "";
  const scope = new ScopeRun({ platform, name: "organisation" } as never, { show: 0 } as never);
  if (memory) scope.memory = memory as never;
  for (const [userId, user] of users.entries()) scope.observe({ platform, userId: `${userId}`, ...user } as AnyRecord);
  const stderr = { write: (line: string) => (text += line) };
  const output = { minCoverage: 100, out: { folder: "out", mode: "new", format: "json" } };
  const run = { output, stderr, stop: new AbortController().signal } as unknown as AuditRun;
  expect(reportOutcome(run, { scopes: [scope], failures: [], isUnfinished: false })).toBe(3);
  return text;
}

const UNREAD = { assignedServices: unavailable("none"), serviceAssignment: unavailable("none") };

/** What an audit of one user prints if its only section is this one. */
const printed = (section: object, platform?: "odin") =>
  line(
    [{ sections: platform ? { ...UNREAD, "utilities.callPolicies": section } : { trustors: section } }],
    undefined,
    platform,
  );

test.each([
  [
    "Odin no longer accepts the login (401). Check it",
    "Odin no longer accepts the login (401). Check it. Then run again",
  ],
  ["change the password, then run again", "change the password. Then run again"],
])("%s: what --resume is for is in the same line", (failure, begin) => {
  let text = "";
  const stderr = { write: (line: string) => (text += line) };
  const output = { minCoverage: 100, out: { folder: "out", mode: "new", format: "json" } };
  const run = { output, stderr, stop: new AbortController().signal } as unknown as AuditRun;
  const ended = { scopes: [], failures: [{ line: failure, code: 4 as const }] };
  expect(reportOutcome(run, { ...ended, isUnfinished: true })).toBe(4);
  expect(text).toBe(`rollcall: ${begin} with --resume to finish\n`);
  text = "";
  // Nothing was read, so there is nothing to resume.
  reportOutcome(run, { ...ended, isUnfinished: false });
  expect(text).toBe(`rollcall: ${failure}\n`);
});

// `--resume` requests only what may succeed later. A forbidden section would exit with 3 and the same advice for ever.
test.each([
  [{ status: "failed", error }, "1 failed", "Run again with --resume to request failed sections again\n"],
  [
    { status: "failed", error: { ...error, retryable: false } },
    "1 failed",
    "The coverage lists what is missing. Lower --min-coverage to accept it\n",
  ],
  [
    { status: "forbidden", permissions: ["routing:queue:view"] },
    "1 forbidden",
    "For what is forbidden, ask for routing:queue:view, or lower --min-coverage\n",
  ],
  [
    { status: "forbidden", permissions: ["a", "b", "c", "d", "e", "f", "g"] },
    "1 forbidden",
    "For what is forbidden, ask for a, b, c, d, e, 2 more, or lower --min-coverage\n",
  ],
  [
    { status: "forbidden", permissions: [] },
    "1 forbidden",
    "For what is forbidden, ask for permission, or lower --min-coverage\n",
  ],
])("%j: the advice is what helps", (section, kind, advice) => {
  expect(printed(section)).toMatch(/^rollcall: \d+ % of the audit was read, and --min-coverage is 100\. /);
  expect(printed(section)).toContain(
    `2 of 2 sections were not read: ${kind}, 1 of users who were not listed. ${advice}`,
  );
});

test("what is forbidden on Odin names the remedy, because Odin names no permission", () => {
  const advice = "For what is forbidden, ask for a higher level of login on Odin, or lower --min-coverage\n";
  expect(printed({ status: "forbidden", permissions: [] }, "odin")).toContain(`. ${advice}`);
});

test("failed and forbidden sections are counted apart, each with its remedy", () => {
  const sections = {
    trustors: { status: "failed", error },
    queues: { status: "forbidden", permissions: ["routing:queue:view"] },
    roles: { status: "forbidden", permissions: ["authorization:grant:view"] },
  };
  expect(line([{ sections }])).toBe(
    "rollcall: 0 % of the audit was read, and --min-coverage is 100. 6 of 6 sections were not read: 1 failed, 2 forbidden, 3 of users who were not listed. Run again with --resume to request failed sections again. For what is forbidden, ask for routing:queue:view, authorization:grant:view, or lower --min-coverage\n",
  );
});

test.each([
  [2, 0, "Run again with --resume to request failed sections again\n"],
  [1, 0, "They failed before too. The coverage says why. Run again with --resume when that is fixed, or lower"],
  [0, 1, "They failed before too. The coverage says why. Run again with --resume when that is fixed, or lower"],
])(
  "a resumed audit that had %i failed sections and %i failed parts of the context, and has one",
  (before, parts, advice) => {
    const context = Array.from({ length: parts }, () => ({ status: "failed" }));
    const coverage = { stopped: null, outcomes: { failed: before }, context };
    const memory = { coverage, reopened: { size: before }, openParts: parts };
    expect(line([{ sections: { trustors: { status: "failed", error } } }], memory)).toContain(`not listed. ${advice}`);
  },
);

test("all that was listed was read, but of an unknown number of users", () => {
  const advice = "The platform does not say how many users there are. Lower --min-coverage to accept that\n";
  expect(printed({ status: "ok", data: [] })).toMatch(/ 50 % .* 1 of 2 sections were not read/);
  expect(printed({ status: "ok", data: [] })).toContain(advice);
});
