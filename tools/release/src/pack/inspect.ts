import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { type Manifest, runtimeDependencies } from "@rollcall/config/workspace";

/**
 * What is wrong in an unpacked tarball, a line each. What its users cannot import, compile or start is found by publint, by
 * arethetypeswrong and by the programs of `pnpm check:consumers`, which use the same tarballs.
 *
 * @param folder the unpacked package
 * @param root the workspace, which must contain the package's `repository.directory`
 */
export async function inspect(folder: string, root: string): Promise<string[]> {
  const files = await readAll(folder);
  const manifest = JSON.parse(files.get("package.json") ?? "{}") as Manifest;
  const home = join(root, manifest.repository?.directory ?? "");
  const own = await readFile(join(home, "package.json"), "utf8").catch(() => "{}");
  const isAtHome = (JSON.parse(own) as Manifest).name === manifest.name;
  return [
    ...manifestProblems(manifest),
    ...["LICENSE", "README.md"].filter((name) => !files.has(name)).map((name) => `has no ${name}`),
    ...[...files].flatMap(([path, text]) => fileProblems(path, text)),
    ...(isAtHome ? [] : [`does not come from ${relative(root, home)}`]),
  ];
}

/** Where the project lives. npm refuses the provenance of a package that names another place. */
const repositoryUrl = "git+https://github.com/rollcall-tools/rollcall.git";

/** npm runs these scripts on the machines of users. None of our packages has one. */
const atInstall = ["preinstall", "install", "postinstall", "prepare"];

/** What is wrong in a package.json alone. */
function manifestProblems(manifest: Manifest): string[] {
  const { license, publishConfig, repository, scripts = {} } = manifest;
  const url = repository?.url;
  return [
    ...(license === "MIT" ? [] : [`its licence is ${license}`]),
    ...(publishConfig?.access === "public" ? [] : ["publishConfig.access is not public"]),
    ...(publishConfig?.provenance === true ? [] : ["publishConfig.provenance is not true"]),
    ...(url === repositoryUrl ? [] : [`repository.url is ${url}, not ${repositoryUrl}`]),
    ...atInstall.filter((name) => scripts[name]).map((name) => `runs a script at its user's: ${name}`),
    ...runtimeDependencies(manifest)
      .filter(([, range]) => /^(workspace|catalog|link|file|portal|git|git\+\w+|github|https?):/.test(range))
      .map(([name, range]) => `needs ${name} ${range}, which does not come from the registry`),
  ];
}

const unwanted =
  /(^|\/)(test|tests|__tests__|src|node_modules|\.turbo)\/|\.(test|spec|bench)(-d)?\.|\.tsbuildinfo$|\.map$|(^|\/)\.env/;

const namesMap = /^\/\/# sourceMappingURL=/m;

function fileProblems(path: string, text: string): string[] {
  return [
    ...(privateFiles.test(path) ? [`holds ${path}, which is private`] : []),
    ...(unwanted.test(path) ? [`holds ${path}, which is of no use to its users`] : []),
    ...(text === "" ? [`${path} is empty`] : []),
    ...leaks(path, text),
    ...(namesMap.test(text) ? [`${path} names a source map, which our builds do not make`] : []),
  ];
}

/** The texts of all files, by path. */
async function readAll(folder: string): Promise<Map<string, string>> {
  const entries = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name));
  const texts = paths.map(async (path) => [relative(folder, path), await readFile(path, "utf8")] as const);
  return new Map(await Promise.all(texts));
}

/** Files that contain secrets by their nature, or the settings of a machine. */
const privateFiles = /(^|\/)(\.npmrc|\.netrc|\.git|\.ssh|id_[a-z0-9]+)($|\/)|\.(pem|key|p12|pfx|jks)$/;

/** Paths of a person's files, or of a CI service's. `file:` with a path leads there too. */
const places =
  /(?:\/(?:home|Users)\/(?!(?:user|you|me)\b)[\w.-]+\/|\/root\/|[A-Za-z]:\\+Users\\+\w|file:\/\/\/(?!\/))[^\s"'`)]*/;

/** How the tokens and keys of services begin. */
const secrets: readonly (readonly [what: string, like: RegExp])[] = [
  ["a private key", /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----\s*(?:\\n)?[A-Za-z0-9+/]{40}/],
  ["a token of npm", /\bnpm_[A-Za-z0-9]{36}\b/],
  ["a token of GitHub", /\b(?:gh[oprsu]_[A-Za-z0-9]{36,}|github_pat_\w{60,})\b/],
  ["a key of AWS", /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/],
];

/** What a text reveals of a machine or of secrets. The lines do not repeat the secrets. */
function leaks(path: string, text: string): string[] {
  const [place] = places.exec(text) ?? [];
  return [
    ...(place === undefined ? [] : [`${path} names a place on a machine: ${place}`]),
    ...secrets.filter(([, like]) => like.test(text)).map(([what]) => `${path} holds ${what}`),
  ];
}
