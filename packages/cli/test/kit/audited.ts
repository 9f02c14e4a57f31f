import { readFileSync } from "node:fs";
import { join } from "node:path";

const read = (folder: string, name: string) => readFileSync(join(folder, name), "utf8");
const lines = (folder: string, name: string) =>
  read(folder, name)
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));

/** The audit that a folder has as `--format ndjson`, as one document. */
// biome-ignore lint/suspicious/noExplicitAny: a test looks at what it expects
export const audited = (folder: string): any => ({
  ...JSON.parse(read(folder, "coverage.json")),
  records: lines(folder, "records.ndjson"),
  context: lines(folder, "context.ndjson"),
});
