import { type Manifest, runtimeDependencies, type Target } from "@rollcall/config/workspace";

/** Where the project lives. npm refuses the provenance of a package that names another place. */
const repositoryUrl = "git+https://github.com/rollcall-tools/rollcall.git";

/** npm runs these scripts on the machines of users. None of our packages has one. */
const atInstall = ["preinstall", "install", "postinstall", "prepare"];

/** What is wrong in a package.json alone, a line each. */
export function manifestProblems(manifest: Manifest): string[] {
  const { license, publishConfig, repository, scripts = {}, exports = {} } = manifest;
  const url = repository?.url;
  return [
    ...(license === "MIT" ? [] : [`its licence is ${license}`]),
    ...(publishConfig?.access === "public" ? [] : ["publishConfig.access is not public"]),
    ...(publishConfig?.provenance === true ? [] : ["publishConfig.provenance is not true"]),
    ...(url === repositoryUrl ? [] : [`repository.url is ${url}, not ${repositoryUrl}`]),
    ...(Object.keys(exports).length > 0 ? [] : ["exports nothing"]),
    ...Object.keys(exports)
      .filter((subpath) => !/^\.($|\/)/.test(subpath))
      .map((subpath) => `exports ${subpath}, which has to begin with ./`),
    // Node refuses the others, but only when somebody imports them.
    ...exported(manifest)
      .filter((path) => !path.startsWith("./"))
      .map((path) => `exports ${path}, not ./${path}`),
    ...atInstall.filter((name) => scripts[name]).map((name) => `runs a script at its user's: ${name}`),
    ...runtimeDependencies(manifest)
      .filter(([, range]) => /^(workspace|catalog|link|file|portal|git|git\+\w+|github|https?):/.test(range))
      .map(([name, range]) => `needs ${name} ${range}, which does not come from the registry`),
  ];
}

/** All files that a package.json promises, such as `./dist/index.js`. */
export function targets(manifest: Manifest): string[] {
  return [...exported(manifest), ...Object.values(manifest.bin ?? {})];
}

function exported({ exports = {} }: Manifest): string[] {
  const paths = (target: Target): string[] =>
    typeof target === "string" ? [target] : Object.values(target).flatMap(paths);
  return Object.values(exports).flatMap(paths);
}
