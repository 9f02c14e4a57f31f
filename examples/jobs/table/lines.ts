import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

/** The folder of the package. */
export const jobs = join(import.meta.dirname, "..");

/** The files of the kit that make clients, by the names that they export. */
const CLIENTS: Readonly<Record<string, string>> = {
  purecloud: "src/kit/purecloud.ts",
  purecloudAs: "src/kit/purecloud-as.ts",
  odin: "src/kit/odin.ts",
};

/** What both sides share, because it makes no call. That is the command line, files, result lines and the undo record. */
const isKit = (file: string): boolean =>
  (/^src\/(?:kit|\w+\/logic)\//.test(file) && !Object.values(CLIENTS).includes(file)) ||
  /^others\/\w+\/(?:(?:kit|record)\.\w+$|(?:standin|logic)\/)/.test(file);

/**
 * The lines of code of a program. They are those of its file, and of all files that it imports from here, without the kit. Blank lines and comments do
 * not count.
 * @param program relative to the package
 */
export function linesOf(program: string): number {
  const files = new Set<string>();
  const visit = (file: string) => {
    if (files.has(file) || isKit(file)) return;
    files.add(file);
    for (const imported of importsOf(file)) visit(imported);
  };
  visit(program);
  return [...files].reduce((sum, file) => sum + codeLines(read(file), file.endsWith(".py")), 0);
}

const read = (file: string): string => readFileSync(join(jobs, file), "utf8");

/** The files of this package that a file imports. Of the kit, those are the clients that it names. */
function importsOf(file: string): string[] {
  const folder = dirname(join(jobs, file));
  if (file.endsWith(".py")) {
    const modules = [...read(file).matchAll(/^(?:from|import) (\w+)/gm)].map(([, name]) => join(folder, `${name}.py`));
    return modules.filter((path) => existsSync(path)).map((path) => relative(jobs, path));
  }
  return [...read(file).matchAll(/import ([^"]*) from "(\.[^"]+)"/g)].flatMap(([, names = "", path = ""]) => {
    if (path.endsWith("/kit/index.ts")) return names.split(/\W+/).flatMap((name) => CLIENTS[name] ?? []);
    return relative(jobs, join(folder, path));
  });
}

/** The lines of a text that hold code. */
export function codeLines(text: string, isPython = false): number {
  const [block, line] = isPython
    ? [/^[ \t]*"""[\s\S]*?"""[ \t]*$/gm, /^\s*#/]
    : [/^[ \t]*\/\*[\s\S]*?\*\/[ \t]*$/gm, /^\s*\/\//];
  const code = text.replaceAll(block, "").split("\n");
  return code.filter((each) => each.trim() !== "" && !line.test(each)).length;
}
