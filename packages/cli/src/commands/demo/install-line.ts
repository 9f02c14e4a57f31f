/** How this command was installed, and what it needs next to it. */
export interface Installation {
  /** The file that the process was started with, as it was named. */
  readonly script: string;
  /** A file of this package, without symbolic links. */
  readonly file: string;
  /** The names of what lies next to the outermost `node_modules` that holds it. */
  readonly neighbours: readonly string[];
  /** `npm_config_user_agent`, which package managers set for what they run. */
  readonly userAgent?: string | undefined;
  /** This package with its version, such as `@rollcall/cli@0.2.1`. */
  readonly cli: string;
  /** The sandbox with a version that fits, such as `@rollcall/sandbox@0.2`. */
  readonly sandbox: string;
}

type Packages = Pick<Installation, "cli" | "sandbox">;

/** The folders that package managers install into, and the line that adds the sandbox there. The first that fits counts. */
const FOLDERS: readonly (readonly [path: RegExp, line: (packages: Packages) => string])[] = [
  [/\/_npx\//, ({ cli, sandbox }) => `npx -p ${cli} -p ${sandbox} rollcall demo`],
  [/\/dlx-\d+\//, ({ cli, sandbox }) => `yarn dlx -p ${cli} -p ${sandbox} rollcall demo`],
  [/\/dlx\//, ({ cli, sandbox }) => `pnpm --package=${cli} --package=${sandbox} dlx rollcall demo`],
  [/\bbunx-\d/, ({ cli, sandbox }) => `bun add -g ${cli} ${sandbox}`],
  // Since pnpm 11 each global package has its own folder. A comma puts two into one.
  [/\/global\/v\d+\//, ({ cli, sandbox }) => `pnpm add -g ${cli},${sandbox}`],
  [/\/global\/\d+\//, ({ sandbox }) => `pnpm add -g ${sandbox}`],
  [/\/\.bun\/install\/global\//, ({ sandbox }) => `bun add -g ${sandbox}`],
  [/\/yarn\/(?:data\/)?global\//i, ({ sandbox }) => `yarn global add ${sandbox}`],
  [/\/node_modules\/\.pnpm\/|\/store\/v\d+\/links\//, ({ sandbox }) => `pnpm add ${sandbox}`],
  [/\/\.yarn\//, ({ sandbox }) => `yarn add ${sandbox}`],
];

/** The lock file that each package manager other than npm leaves in a project, and how it adds a package there. */
const MANAGERS = [
  { name: "pnpm", lockFile: "pnpm-lock.yaml", add: "pnpm add" },
  { name: "yarn", lockFile: "yarn.lock", add: "yarn add" },
  { name: "bun", lockFile: "bun.lock", add: "bun add" },
] as const;

/** The line that installs the sandbox where this command finds it, with the package manager that installed this command. */
export function installLine({ script, file, neighbours, userAgent = "", ...packages }: Installation): string {
  const paths = [script, file].map((path) => path.replaceAll("\\", "/"));
  const folder = FOLDERS.find(([pattern]) => paths.some((path) => pattern.test(path)));
  if (folder) return folder[1](packages);
  // npm writes a package.json next to every node_modules, except to that of global packages.
  if (!neighbours.includes("package.json")) return `npm install -g ${packages.sandbox}`;
  const manager =
    MANAGERS.find(({ lockFile }) => neighbours.includes(lockFile)) ??
    MANAGERS.find(({ name }) => userAgent.startsWith(`${name}/`));
  return `${manager?.add ?? "npm install"} ${packages.sandbox}`;
}
