/** `pnpm lint:prose [paths…] [--summary]`: finds sentences that have to be read twice. */
import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { passagesOf, proseFiles } from "./files.ts";
import { lint } from "./lint.ts";
import { helpPassages } from "./sources/help.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const CLI = "packages/cli/dist/main.js";

const { values, positionals } = parseArgs({ allowPositionals: true, options: { summary: { type: "boolean" } } });
const paths = positionals.map((path) => relative(ROOT, path) || ".");

const files = proseFiles(ROOT, paths);
if (files.length === 0) fail(`no file with prose at ${paths.join(", ")}`);
const passages = files.flatMap((file) => passagesOf(ROOT, file));
if (paths.length === 0 || paths.some((path) => CLI.startsWith(path) || path === ".")) {
  if (!existsSync(join(ROOT, CLI))) fail("the help of rollcall is read from the built command: run pnpm build first");
  passages.push(...(await helpPassages(join(ROOT, CLI))));
}

const problems = passages.flatMap(lint);
const lines = values.summary
  ? [...counted(problems.map(({ file, rule }) => `${file.split("/").slice(0, 2).join("/")}  ${rule}`))].map(
      ([key, count]) => `${String(count).padStart(6)}  ${key}`,
    )
  : problems.map(
      ({ file, line, column, rule, sentence, advice }) =>
        `${file}:${line}:${column}  ${rule}  ${sentence.length > 90 ? `${sentence.slice(0, 89)}…` : sentence}  → ${advice}`,
    );
for (const line of lines) console.log(line);
const byRule = [...counted(problems.map(({ rule }) => rule))].map(([rule, count]) => `${count} ${rule}`);
console.log(`${files.length} files, ${problems.length} problems${problems.length ? `: ${byRule.join(", ")}` : ""}`);
process.exitCode = problems.length > 0 ? 1 : 0;

function counted(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
