import { mkdir, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { temporaryFolder } from "@rollcall/config/files";
import { start } from "@rollcall/config/processes";
import type { Example } from "./doc-page.ts";

const PACKAGE = fileURLToPath(new URL("../..", import.meta.url));
const TSC = join(createRequire(import.meta.url).resolve("typescript/package.json"), "../bin/tsc");

/** A message of the compiler about an example. */
export interface Problem {
  readonly example: Example;
  /** `page:line: error TS0000: …`, with more lines if the compiler has them. */
  readonly text: string;
}

/**
 * Compiles examples and returns the messages. Each example is a module, so it must declare everything except the names in
 * `prelude.d.ts`. The compiler is as strict as for our code, but allows unused names.
 */
export async function compile(examples: readonly Example[]): Promise<Problem[]> {
  // Within this package, the compiler finds our built packages in node_modules, as in a reader's project.
  await mkdir(join(PACKAGE, ".tmp"), { recursive: true });
  await using folder = await temporaryFolder("examples", join(PACKAGE, ".tmp"));
  const compilerOptions = {
    ...{ noEmit: true, declaration: false, noUnusedLocals: false, noUnusedParameters: false },
    types: ["node"],
  };
  const include = ["*.ts", "../../test/pages/prelude.d.ts"];
  const config = { extends: "@rollcall/config/tsconfig.base.json", compilerOptions, include };
  await writeFile(join(folder.path, "tsconfig.json"), JSON.stringify(config));
  // Empty lines before the code give it the line numbers of the page.
  for (const [index, { line, code }] of examples.entries())
    await writeFile(join(folder.path, `${index}.ts`), "\n".repeat(line - 1) + code);
  const args = [TSC, "-p", folder.path, "--pretty", "false", "--singleThreaded"];
  const { ended, printed } = start({ file: process.execPath, args, cwd: folder.path });
  if ((await ended) !== 0 && printed.out === "") throw new Error(`tsc failed: ${printed.err}`);
  const found = problems(printed.out, examples);
  // If one example cannot be parsed, the compiler checks no types. So the others are compiled again without it.
  const rest = examples.filter((one) => found.every(({ example }) => example !== one));
  return found.length === 0 || rest.length === 0 ? found : [...found, ...(await compile(rest))];
}

/** The messages of the compiler, with page and line instead of the file. */
function problems(output: string, examples: readonly Example[]): Problem[] {
  const found: Problem[] = [];
  for (const line of output.split("\n").filter(Boolean)) {
    const [, file, at, message] = /^(\d+)\.ts\((\d+),\d+\): (.*)$/.exec(line) ?? [];
    const example = examples[Number(file)];
    const last = found.at(-1);
    if (example) found.push({ example, text: `${example.page}:${at}: ${message}` });
    else if (last && /^\s/.test(line)) found.splice(-1, 1, { ...last, text: `${last.text}\n${line}` });
    else throw new Error(`tsc: ${line}`);
  }
  return found;
}
