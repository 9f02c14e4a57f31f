/** To open a pipe blocks until somebody writes to it, so no reader of an audit opens one. */
import { execFileSync, spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { JsonLines } from "../../src/journal/comparing/json-lines.js";
import { auditSourceIn, judgeAudit, readJournal, selectionIn } from "../../src/journal/index.js";
import { linesOf } from "../../src/journal/lines-of.js";
import { readReports } from "../../src/journal/reports-file.js";
import { all } from "../kit.js";
import { audit, folder } from "./history/kit.js";

/** Replaces a file of an audit by a pipe. Soon somebody opens it, so a reader that waits for it fails instead of the suite. */
function pipeIn(name: string): string {
  const path = join(audit(folder(), "today"), name);
  rmSync(path, { force: true });
  execFileSync("mkfifo", [path]);
  const writer = spawn("sh", ["-c", 'sleep 2; while :; do : > "$0"; done', path], { stdio: "ignore" });
  onTestFinished(() => void writer.kill("SIGKILL"));
  return path;
}

type Reader = (path: string) => unknown;

const judge: Reader = (path) =>
  judgeAudit(dirname(path), {
    judge: () => {
      throw new Error("A pipe was read");
    },
  });

test.skipIf(process.platform === "win32").each<[string, string, Reader]>([
  ["diff", "journal.ndjson", (path) => auditSourceIn(dirname(path))],
  ["diff", "copy.json", (path) => auditSourceIn(dirname(path))],
  ["diff", "judgement.json", (path) => auditSourceIn(dirname(path))],
  ["report", "journal.ndjson", judge],
  ["report", "copy.json", judge],
  ["a selection", "journal.ndjson", (path) => selectionIn(dirname(path))],
  ["the next report", "reports.json", (path) => readReports(dirname(path))],
  ["a journal", "unfinished.ndjson", (path) => readJournal(path)],
  ["a copy", "context.ndjson", (path) => [...linesOf(path)]],
  [
    "a judgement",
    "findings.ndjson",
    (path) => all(new JsonLines(path, { is: (value): value is object => value !== null }).lines()),
  ],
])("%s does not wait for a pipe as %s", { timeout: 20_000 }, async (_, name, read) => {
  const path = pipeIn(name);
  await expect((async () => read(path))()).rejects.toMatchObject({
    name: "JournalError",
    blame: "request",
    message: `${path} is a pipe or a device, and not a file. Move it away, or name another folder`,
  });
});
