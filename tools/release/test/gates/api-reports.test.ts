import { chmodSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { apiReports } from "../../src/gates/gates.ts";
import { manifest, type Scratch, scratchFolder } from "../kit.ts";

const { PATH } = process.env;
let folder: Scratch;
beforeEach(() => {
  folder = scratchFolder();
  folder.write("package.json", manifest("root", "0.0.0"));
  folder.write("pnpm-workspace.yaml", "packages: [packages/*]\n");
  process.env.PATH = [join(folder.root, "bin"), PATH].join(delimiter);
});
afterEach(() => {
  process.env.PATH = PATH;
  folder.dispose();
});

function turboPrints(text: string, code: number): void {
  folder.write("bin/turbo", `#!/bin/sh\ncat <<'E'\n${text}\nE\nexit ${code}\n`);
  chmodSync(join(folder.root, "bin/turbo"), 0o755);
}

test("turbo passes", async () => {
  turboPrints("FULL TURBO", 0);
  expect(await apiReports(folder.root)).toEqual({ ok: true, lines: ["The reports match the packages."] });
});

test.each([
  [undefined, "run api-reports --output-logs=errors-only"],
  [{ affected: true }, "run api-reports --affected --output-logs=errors-only"],
])("with %o, turbo runs what that asks for", async (compared, asked) => {
  folder.write("bin/turbo", '#!/bin/sh\necho "$*" > asked\n');
  chmodSync(join(folder.root, "bin/turbo"), 0o755);
  expect(await apiReports(folder.root, compared)).toMatchObject({ ok: true });
  expect(readFileSync(join(folder.root, "asked"), "utf8")).toMatch(new RegExp(`^${asked} `));
});

test("turbo is not on the path", async () => {
  process.env.PATH = folder.root;
  await expect(apiReports(folder.root)).rejects.toThrow("turbo cannot be started: spawn turbo ENOENT. Do: ");
});

test("a report differs: only the differences are reported", async () => {
  turboPrints("• turbo\nFailed:    @rollcall/release#api-reports", 1);
  folder.write("tools/release/api/old.api.md", "export const a = 1;\n");
  expect(await apiReports(folder.root)).toEqual({
    ok: false,
    lines: [expect.stringMatching(/^tools\/release\/api\/old\.api\.md is of nothing that we publish\. Do: /)],
  });
});

test("a build fails: its output is reported", async () => {
  turboPrints("a.ts(1,1): error TS1005\nFailed:    @rollcall/audit#build", 1);
  expect(await apiReports(folder.root)).toEqual({ ok: false, lines: [expect.stringContaining("error TS1005")] });
});
