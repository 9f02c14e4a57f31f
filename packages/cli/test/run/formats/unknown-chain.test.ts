/** A chain with a part that nobody could judge is named among what was not checked, in every format. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startSandbox } from "@rollcall/sandbox";
import { expect, onTestFinished, test } from "vitest";
import { factsIn, rowsIn } from "../../kit/formats.js";
import { run } from "../../kit/run.js";

test("second factors are refused, so the chain of an unused login with one factor is unknown", async () => {
  const out = mkdtempSync(join(tmpdir(), "rollcall-chain-"));
  const faults = { forbidden: { getUserVerifiers: true } } as const;
  const sandbox = await startSandbox({ users: 300, rateLimits: false, faults });
  onTestFinished(async () => {
    await sandbox.close();
    rmSync(out, { recursive: true, force: true });
  });
  const { code, stdout, stderr } = await run([
    ...["audit", "--purecloud-url", sandbox.purecloudUrl, "--purecloud-login-url", sandbox.loginUrl],
    ...["--purecloud-rate", "0", "--min-coverage", "0", "--out", out, "--coverage"],
    ...["--format", "md", "--format", "html", "--format", "csv"],
  ]);
  expect(code, stderr).toBe(0);
  const read = (name: string) => readFileSync(join(out, name), "utf8");

  const { rules } = JSON.parse(read("judgement.json"));
  const chain = rules.find(({ id }: { readonly id: string }) => id === "chain-03");
  const why = "purecloud-25 could not be judged";
  expect(chain).toMatchObject({ found: 0, because: [why] });
  expect(chain.notEvaluated).toBeGreaterThan(0);
  const users = read("view.ndjson")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  const unsure = users.filter(({ notEvaluated = [] }) => notEvaluated.includes("chain-03"));
  expect(unsure).toHaveLength(chain.notEvaluated);

  expect(stdout).toMatch(new RegExp(`^Users not checked +by chain-03 \\(${chain.notEvaluated}\\), `, "m"));
  expect(stdout).toMatch(new RegExp(`^ {2}chain-03 \\(${chain.notEvaluated}\\)\\n {4}- ${why}$`, "m"));
  expect(read("report.md")).toMatch(new RegExp(`^\\| chain-03 \\|.*\\| ${why} \\| ${chain.notEvaluated} \\|$`, "m"));
  expect(factsIn(read("report.html")).unchecked).toContainEqual({
    rules: ["chain-03"],
    because: [why],
    users: chain.notEvaluated,
  });
  expect(read("report.html")).toContain(why);
  const rows = rowsIn(out, "users.csv").filter((row) => row["Not checked by"]?.includes("chain-03"));
  expect(rows).toHaveLength(chain.notEvaluated);
});
