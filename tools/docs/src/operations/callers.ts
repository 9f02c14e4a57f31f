import { globSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { ODIN_SECTIONS, PURECLOUD_SECTIONS } from "@rollcall/audit";
import type { Api } from "@rollcall/codegen/document";
import { root } from "@rollcall/config/files";
import type { Operation } from "./described.ts";
import type { Reasons } from "./reasons.ts";

/** A source file that may call operations. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/**
 * Code of ours, without what lists operations and calls none, and without the doctor. It calls operations only to learn about
 * them.
 */
export function sources(): Source[] {
  const files = globSync(["packages/{audit/src/collect,cli/src,clients/src}/**/*.ts", "examples/*/src/**/*.ts"], {
    cwd: root,
    exclude: [
      ...["**/generated/**", "packages/audit/src/collect/*/{reader,cost}.ts"],
      "packages/cli/src/commands/doctor/**",
    ],
  });
  return files
    .sort()
    .map((path) => ({ path: path.replaceAll(sep, "/"), text: readFileSync(join(root, path), "utf8") }));
}

/** Who needs an operation, in Markdown. Undefined if nobody does. */
export function callerOf(
  platform: Api,
  { name, path, isLogin, onlyReads }: Operation,
  code: readonly Source[],
  { needed }: Pick<Reasons, "needed">,
): string | undefined {
  if (isLogin) return "the login of the clients";
  const called = new RegExp(`\\.${name}\\b|"${name}"`);
  const direct = code.filter((source) => isOf(platform, source.path) && called.test(source.text));
  const callers = [...direct, ...examplesOf(direct, code)];
  if (callers.length > 0) return listed(callers.map((source) => titleOf(source, name)));
  const fits = ([key]: [string, string]) => (key.endsWith("*") ? name.startsWith(key.slice(0, -1)) : key === name);
  const [, reason] = Object.entries(needed[platform] ?? {}).find(fits) ?? [];
  if (reason !== undefined) return reason;
  return /\/users\b/.test(path) ? `${onlyReads ? "reads" : "changes"} a user` : undefined;
}

/** Examples that call an operation through a helper of the clients. */
function examplesOf(direct: readonly Source[], code: readonly Source[]): Source[] {
  const helpers = direct
    .filter(({ path }) => path.startsWith("packages/clients/"))
    .flatMap(({ text }) =>
      [...text.matchAll(/^export (?:async )?(?:function\*?|const) (\w+)/gm)].map(([, name]) => name),
    );
  if (helpers.length === 0) return [];
  const used = new RegExp(`^import [^;]*\\b(?:${helpers.join("|")})\\b[^;]* from "@rollcall/clients/`, "m");
  return code.filter(({ path, text }) => path.startsWith("examples/") && used.test(text));
}

/** Each title once. A section of the audit stands for the audit. */
function listed(titles: readonly string[]): string {
  const hasSection = titles.some((title) => title.startsWith(`${AUDIT},`));
  return [...new Set(titles)].filter((title) => !(hasSection && title === AUDIT)).join(", ");
}

/** Both platforms have operations of one name, such as `getUsers`. Then only the folder of the platform counts. */
const isOf = (platform: Api, path: string) => path.split("/").includes(platform) || !/\/(odin|purecloud)\//.test(path);

const AUDIT = "the audit";

const TITLES: Readonly<Record<string, string>> = { cli: "the command", clients: "a helper of the clients" };

/** Whose the source is. If the name follows that of a section of the audit, it is that section. */
function titleOf({ path, text }: Source, name: string): string {
  const [folder, part = ""] = path.split("/");
  if (folder !== "packages") return `the example ${part}`;
  if (part !== "audit") return TITLES[part] ?? part;
  const section = new RegExp(`(\\w+)["']?[:,] (?:one\\()?"${name}"`).exec(text)?.[1];
  return section !== undefined && SECTIONS.has(section) ? `${AUDIT}, section \`${section}\`` : AUDIT;
}

const SECTIONS = new Set<string>(
  [...ODIN_SECTIONS, ...PURECLOUD_SECTIONS].map((section) => section.slice(section.lastIndexOf(".") + 1)),
);
