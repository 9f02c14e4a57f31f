import { expect, test } from "vitest";
import { eachTenant } from "../../src/commands/each-tenant.js";
import { EXIT, type ExitCode } from "../../src/exit-code.js";

/** What several tenants with these codes end with. */
async function ended(codes: readonly ExitCode[], isQuiet = false) {
  let printed = "";
  const output = { write: (text: string) => (printed += text) };
  const runs = codes.map((code, at) => ({ tenant: `t${at + 1}`, code }));
  const context = { stdout: output, stderr: output, stop: new AbortController().signal };
  const code = await eachTenant(runs, context, { isQuiet, one: async (run) => run.code });
  return { code, printed };
}

test("several tenants end with the worst of their codes, and the last line says so", async () => {
  const { code, printed } = await ended([EXIT.findings, EXIT.incomplete, EXIT.ok]);
  expect([code, printed]).toEqual([
    3,
    "Tenant t1\n\n\nTenant t2\n\n\nTenant t3\n\n\nExit code 3: the worst of 3 tenants\n",
  ]);
  expect(await ended([EXIT.ok, EXIT.failed], true)).toEqual({ code: 5, printed: "" });
});

test("one tenant has no line about several, and an interruption has none", async () => {
  expect(await ended([EXIT.access])).toEqual({ code: 4, printed: "" });
  expect((await ended([EXIT.interrupted, EXIT.ok])).printed).not.toContain("Exit code");
});
