/** What is read of the package.json in a tarball. */
export interface PackedManifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly repository?: { readonly type?: string; readonly url?: string; readonly directory?: string };
  readonly publishConfig?: { readonly access?: string; readonly provenance?: boolean };
  readonly exports?: Readonly<Record<string, Target>>;
  readonly bin?: Readonly<Record<string, string>>;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** Where an export leads: a path, or one by condition. */
type Target = string | { readonly [condition: string]: Target };

/** Where the project lives. Provenance is refused for a package that names another place than the one it is built in. */
const repositoryUrl = "git+https://github.com/rollcall-tools/rollcall.git";

/** npm runs these at the user's: none of ours has one. */
const atInstall = ["preinstall", "install", "postinstall", "prepare"];

/** What is not as it should be in the manifest alone; a line each. */
export function manifestProblems(manifest: PackedManifest): string[] {
  const problems: string[] = [];
  const { license, publishConfig, repository, scripts = {} } = manifest;
  if (license !== "MIT") problems.push(`its licence is ${license}`);
  if (publishConfig?.access !== "public") problems.push("publishConfig.access is not public");
  if (publishConfig?.provenance !== true) problems.push("publishConfig.provenance is not true");
  if (repository?.url !== repositoryUrl) problems.push(`repository.url is ${repository?.url}, not ${repositoryUrl}`);
  if (Object.keys(manifest.exports ?? {}).length === 0) problems.push("exports nothing");
  for (const subpath of Object.keys(manifest.exports ?? {}))
    if (!/^\.($|\/)/.test(subpath)) problems.push(`exports ${subpath}, which has to begin with ./`);
  // Node refuses those without, when somebody imports them.
  for (const path of exported(manifest)) if (!path.startsWith("./")) problems.push(`exports ${path}, not ./${path}`);
  for (const name of atInstall) if (scripts[name]) problems.push(`runs a script at its user's: ${name}`);
  const needed = { ...manifest.dependencies, ...manifest.peerDependencies, ...manifest.optionalDependencies };
  for (const [name, range] of Object.entries(needed)) {
    if (/^(workspace|catalog|link|file|portal|git|git\+\w+|github|https?):/.test(range))
      problems.push(`needs ${name} ${range}, which does not come from the registry`);
  }
  return problems;
}

/** All files that a manifest promises, e.g. `./dist/index.js`. */
export function targets(manifest: PackedManifest): string[] {
  return [...exported(manifest), ...Object.values(manifest.bin ?? {})];
}

function exported({ exports = {} }: PackedManifest): string[] {
  const paths = (target: Target): string[] =>
    typeof target === "string" ? [target] : Object.values(target).flatMap(paths);
  return Object.values(exports).flatMap(paths);
}
