import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Example } from "./doc-page.ts";

const PACKAGE = fileURLToPath(new URL("..", import.meta.url));
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
  const folder = await mkdtemp(join(PACKAGE, ".tmp/examples-"));
  try {
    const compilerOptions = {
      noEmit: true,
      declaration: false,
      noUnusedLocals: false,
      noUnusedParameters: false,
      types: ["node"],
    };
    const include = ["*.ts", "../../src/prelude.d.ts"];
    const config = { extends: "@rollcall/config/tsconfig.base.json", compilerOptions, include };
    await writeFile(join(folder, "tsconfig.json"), JSON.stringify(config));
    // Empty lines before the code give it the line numbers of the page.
    const write = ({ line, code }: Example, index: number) =>
      writeFile(join(folder, `${index}.ts`), "\n".repeat(line - 1) + code);
    await Promise.all(examples.map(write));
    const found = problems(await tsc(folder), examples);
    // If one example cannot be parsed, the compiler checks no types. So the others are compiled again without it.
    const rest = examples.filter((one) => found.every(({ example }) => example !== one));
    return found.length === 0 || rest.length === 0 ? found : [...found, ...(await compile(rest))];
  } finally {
    await rm(folder, { recursive: true });
  }
}

const tsc = (folder: string): Promise<string> =>
  new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [TSC, "-p", folder, "--pretty", "false", "--singleThreaded"],
      { cwd: folder },
      (error, stdout, stderr) => {
        if (error && !stdout) reject(new Error(`tsc failed: ${stderr || error.message}`));
        else resolve(stdout);
      },
    );
  });

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
