/** `pnpm lint:prose [paths…] [--summary]`: finds sentences that have to be read twice. */

import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { root } from "@rollcall/config/files";
import { fail, readOrFail } from "@rollcall/config/tool";
import { lint, type Problem, passagesOf, proseFiles } from "./lint.ts";
import { helpPassages } from "./sources/help.ts";

/** The built commands whose help is read. */
const COMMANDS = { rollcall: "packages/cli/dist/main.cjs", "rollcall-sandbox": "packages/sandbox/dist/main.js" };

const read = () => parseArgs({ allowPositionals: true, options: { summary: { type: "boolean" } } });
const wanted = readOrFail("lint:prose", read, "usage: pnpm lint:prose [paths…] [--summary]");
if (wanted !== undefined) {
  const paths = wanted.positionals.map((path) => relative(root, path) || ".");
  try {
    report(await problemsAt(paths), wanted.values.summary ?? false);
  } catch (error) {
    fail("lint:prose", error, 1);
  }
}

async function problemsAt(paths: readonly string[]): Promise<{ readonly files: number; readonly problems: Problem[] }> {
  const outside = paths.find((path) => path.startsWith(".."));
  if (outside !== undefined) throw new Error(`${outside} is outside of the repository`);
  const files = proseFiles(paths);
  if (files.length === 0) throw new Error(`no file with prose at ${paths.join(", ")}`);
  const passages = files.flatMap(passagesOf);
  for (const [command, main] of Object.entries(COMMANDS)) {
    if (paths.length > 0 && !paths.some((path) => main.startsWith(path) || path === ".")) continue;
    if (!existsSync(join(root, main))) throw new Error(`the help of ${command} is read from its build. Do: pnpm build`);
    passages.push(...(await helpPassages(command, join(root, main))));
  }
  return { files: files.length, problems: passages.flatMap(lint) };
}

function report({ files, problems }: Awaited<ReturnType<typeof problemsAt>>, summary: boolean): void {
  const shorter = (text: string) => (text.length > 90 ? `${text.slice(0, 89)}…` : text);
  const lines = summary
    ? counted(problems.map(({ file, rule }) => `${file.split("/").slice(0, 2).join("/")}  ${rule}`)).map(
        ([key, count]) => `${String(count).padStart(6)}  ${key}`,
      )
    : problems.map(
        ({ file, line, column, rule, sentence, advice }) =>
          `${file}:${line}:${column}  ${rule}  ${shorter(sentence)}  → ${advice}`,
      );
  for (const line of lines) console.log(line);
  const byRule = counted(problems.map(({ rule }) => rule)).map(([rule, count]) => `${count} ${rule}`);
  console.log(`${files} files, ${problems.length} problems${problems.length ? `: ${byRule.join(", ")}` : ""}`);
  process.exitCode = problems.length > 0 ? 1 : 0;
}

function counted(keys: readonly string[]): [key: string, count: number][] {
  return [...Map.groupBy(keys, (key) => key)].map(([key, all]) => [key, all.length]);
}
