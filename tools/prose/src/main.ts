/** `pnpm lint:prose [paths…]`: finds sentences that have to be read twice. */

import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import { root } from "@rollcall/config/files";
import { type Outcome, runTool } from "@rollcall/config/tool";
import { lint, type Problem, passagesOf, proseFiles } from "./lint.ts";
import { helpPassages } from "./sources/help.ts";

/** The built commands whose help is read. */
const COMMANDS = { rollcall: "packages/cli/dist/main.cjs", "rollcall-sandbox": "packages/sandbox/dist/main.js" };

await runTool("lint:prose [PATH...]", {}, async (_, names) =>
  report(await problemsAt(names.map((path) => relative(root, path) || "."))),
);

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

function report({ files, problems }: Awaited<ReturnType<typeof problemsAt>>): Outcome {
  const shorter = (text: string) => (text.length > 90 ? `${text.slice(0, 89)}…` : text);
  const lines = problems.map(
    ({ file, line, column, rule, sentence, advice }) =>
      `${file}:${line}:${column}  ${rule}  ${shorter(sentence)}  → ${advice}`,
  );
  const byRule = [...Map.groupBy(problems, ({ rule }) => rule)].map(([rule, { length }]) => `${length} ${rule}`);
  const sum = `${files} files, ${problems.length} problems${problems.length ? `: ${byRule.join(", ")}` : ""}`;
  return { ok: problems.length === 0, lines: [...lines, sum] };
}
