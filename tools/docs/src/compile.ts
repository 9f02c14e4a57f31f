import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Example } from "./page.ts";

const PACKAGE = fileURLToPath(new URL("..", import.meta.url));
const TSC = join(createRequire(import.meta.url).resolve("typescript/package.json"), "../bin/tsc");

/** Something that the compiler has to say of an example. */
export interface Problem {
  readonly example: Example;
  /** `page:line: error TS0000: …`; more lines where the compiler gives them. */
  readonly text: string;
}

/**
 * What the compiler has to say of examples. Each is a module of its own, so it must say all that its reader needs, but for
 * the names in prelude.d.ts. The compiler is as strict as in the rest of the house, only that a name need not be used.
 */
export async function compile(examples: readonly Example[]): Promise<Problem[]> {
  // Within this package, so that ours are found as in a reader's project: built, through node_modules.
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
    // Empty lines before it: then the compiler counts lines as the page does.
    const write = ({ line, code }: Example, index: number) =>
      writeFile(join(folder, `${index}.ts`), "\n".repeat(line - 1) + code);
    await Promise.all(examples.map(write));
    const found = problems(await tsc(folder), examples);
    // Where one cannot be parsed, the compiler does not look at the types of any: without it, it does.
    const rest = examples.filter((one) => found.every(({ example }) => example !== one));
    return found.length === 0 || rest.length === 0 ? found : [...found, ...(await compile(rest))];
  } finally {
    await rm(folder, { recursive: true });
  }
}

const tsc = (folder: string): Promise<string> =>
  new Promise((resolve, reject) => {
    execFile(process.execPath, [TSC, "-p", folder, "--pretty", "false"], { cwd: folder }, (error, stdout, stderr) => {
      if (error && !stdout) reject(new Error(`tsc failed: ${stderr || error.message}`));
      else resolve(stdout);
    });
  });

/** The compiler's lines, with the page and line in the place of the file. */
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
