import type { AnyRecord } from "@rollcall/audit/journal";
import { expect, test } from "vitest";
import type { AuditRun } from "../../src/run/audit-run.js";
import { reportOutcome } from "../../src/run/outcome.js";
import { ScopeRun } from "../../src/run/scope-run.js";

const error = { name: "ApiError", status: 503, message: "503", retryable: true };

/** What an audit of one user prints if its only section is this one. */
function printed(section: object): string {
  let text = "";
  const scope = new ScopeRun({ platform: "purecloud", name: "organisation" } as never, { show: 0 } as never);
  scope.observe({
    platform: "purecloud",
    userId: "1",
    sections: { trustors: section },
  } as AnyRecord);
  const stderr = { write: (line: string) => (text += line) };
  const output = { minCoverage: 100, out: { folder: "out", mode: "new", format: "json" } };
  const run = { output, stderr, stop: new AbortController().signal } as unknown as AuditRun;
  expect(reportOutcome(run, { scopes: [scope], failures: [], isUnfinished: false })).toBe(3);
  return text;
}

// `--resume` requests only what may succeed later. A forbidden section would exit with 3 and the same advice for ever.
test.each([
  [{ status: "failed", error }, "Run again with --resume to request failed sections again\n"],
  [
    { status: "failed", error: { ...error, retryable: false } },
    "The coverage lists what is missing. Lower --min-coverage to accept it\n",
  ],
  [
    { status: "forbidden", permissions: [] },
    "Ask for permission to read the sections that the coverage lists as forbidden, or lower --min-coverage\n",
  ],
])("%j: the advice is what helps", (section, advice) => {
  expect(printed(section)).toMatch(/^rollcall: \d+ % of the audit was read, .* 1 of 1 sections were not read\. /);
  expect(printed(section)).toContain(`were not read. ${advice}`);
});
