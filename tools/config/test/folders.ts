/** Folders and files of tests, for those of several packages. */
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished } from "vitest";

/** A folder for one test, which goes with it. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), "rollcall-test-"));
  // On Windows a scanner may still read a file.
  onTestFinished(() => rmSync(path, { recursive: true, force: true, maxRetries: 10 }));
  return path;
}

/** Asserts that files are 0600 and folders 0700. Windows has no modes to check. */
export function expectOwnersAlone(...paths: readonly string[]): void {
  if (process.platform === "win32") return;
  for (const path of paths) {
    const stats = statSync(path);
    expect((stats.mode & 0o777).toString(8), path).toBe(stats.isDirectory() ? "700" : "600");
  }
}
