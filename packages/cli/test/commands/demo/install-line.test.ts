import { expect, test } from "vitest";
import { installLine } from "../../../src/commands/demo/install-line.js";

const cli = "@rollcall/cli@0.2.1";
const sandbox = "@rollcall/sandbox@0.2";
const package_ = "node_modules/@rollcall/cli/dist";
const store = "store/v11/links/@rollcall/cli/0.2.1/cd39a7";

interface Case {
  readonly how: string;
  readonly file: string;
  /** Defaults to the file. */
  readonly script?: string;
  readonly neighbours?: readonly string[];
  readonly userAgent?: string;
  readonly line: string;
}

// The paths and agents are those of real installs.
const cases: readonly Case[] = [
  {
    how: "npm, in a project",
    file: `/home/me/project/${package_}/main.js`,
    script: "/home/me/project/node_modules/.bin/rollcall",
    neighbours: ["node_modules", "package-lock.json", "package.json"],
    line: `npm install ${sandbox}`,
  },
  {
    how: "npm, in a project on Windows",
    file: "C:\\Users\\me\\project\\node_modules\\@rollcall\\cli\\dist\\main.js",
    neighbours: ["package.json"],
    userAgent: "npm/11.19.1 node/v24.21.0 win32 x64 workspaces/false",
    line: `npm install ${sandbox}`,
  },
  { how: "npm, globally", file: `/usr/lib/${package_}/main.js`, line: `npm install -g ${sandbox}` },
  {
    how: "npm, globally, run by a script of a project",
    file: `/usr/lib/${package_}/main.js`,
    userAgent: "pnpm/12.21.0 npm/? node/? linux x64",
    line: `npm install -g ${sandbox}`,
  },
  {
    how: "npm, globally on Windows",
    file: "C:\\Users\\me\\AppData\\Roaming\\npm\\node_modules\\@rollcall\\cli\\dist\\main.js",
    line: `npm install -g ${sandbox}`,
  },
  {
    how: "npx",
    file: `/home/me/.npm/_npx/e5e241dea6ab48ec/${package_}/main.js`,
    neighbours: ["package-lock.json", "package.json"],
    userAgent: "npm/11.19.1 node/v20.20.2 linux x64 workspaces/false",
    line: `npx -p ${cli} -p ${sandbox} rollcall demo`,
  },
  {
    how: "pnpm, in a project",
    file: `/home/me/project/node_modules/.pnpm/@rollcall+cli@0.2.1/${package_}/main.js`,
    neighbours: ["package.json", "pnpm-lock.yaml"],
    line: `pnpm add ${sandbox}`,
  },
  {
    how: "pnpm, in a project without links",
    file: `/home/me/project/${package_}/main.js`,
    neighbours: ["package.json", "pnpm-lock.yaml"],
    line: `pnpm add ${sandbox}`,
  },
  {
    how: "pnpm, in a project that uses the store directly",
    file: `/home/me/.local/share/pnpm/${store}/${package_}/main.js`,
    script: `/home/me/project/${package_}/main.js`,
    line: `pnpm add ${sandbox}`,
  },
  {
    how: "pnpm, globally",
    file: `/home/me/.local/share/pnpm/${store}/${package_}/main.js`,
    script: `/home/me/.local/share/pnpm/global/v11/dc506e/${package_}/main.js`,
    line: `pnpm add -g ${cli},${sandbox}`,
  },
  {
    how: "pnpm 10, globally",
    file: `/home/me/.local/share/pnpm/global/5/.pnpm/@rollcall+cli@0.2.1/${package_}/main.js`,
    line: `pnpm add -g ${sandbox}`,
  },
  {
    how: "pnpm dlx",
    file: `/home/me/.cache/pnpm/dlx/75069b/mx1yp0qi-9n7/node_modules/.pnpm/@rollcall+cli@0.2.1/${package_}/main.js`,
    userAgent: "pnpm/12.21.0 npm/? node/? linux x64",
    line: `pnpm --package=${cli} --package=${sandbox} dlx rollcall demo`,
  },
  {
    how: "yarn 1, in a project",
    file: `/home/me/project/${package_}/main.js`,
    neighbours: ["package.json", "yarn.lock"],
    line: `yarn add ${sandbox}`,
  },
  {
    how: "yarn 1, globally",
    file: `/usr/local/share/.config/yarn/global/${package_}/main.js`,
    neighbours: ["package.json", "yarn.lock"],
    line: `yarn global add ${sandbox}`,
  },
  {
    how: "yarn 4, without node_modules",
    file: `/home/me/.yarn/berry/cache/@rollcall-cli-npm-0.2.1-10c0.zip/${package_}/main.js`,
    userAgent: "yarn/4.18.1 npm/? node/v20.20.2 linux x64",
    line: `yarn add ${sandbox}`,
  },
  {
    how: "yarn dlx",
    file: `/tmp/xfs-955f5f70/dlx-15623/.yarn/cache/@rollcall-cli-npm-0.2.1.zip/${package_}/main.js`,
    userAgent: "yarn/4.18.1 npm/? node/v20.20.2 linux x64",
    line: `yarn dlx -p ${cli} -p ${sandbox} rollcall demo`,
  },
  {
    how: "bun, in a project",
    file: `/home/me/project/${package_}/main.js`,
    neighbours: ["bun.lock", "package.json"],
    line: `bun add ${sandbox}`,
  },
  {
    how: "bun, in a workspace",
    file: `/home/me/project/packages/jobs/${package_}/main.js`,
    neighbours: ["package.json"],
    userAgent: "bun/1.4.5 npm/? node/v26.3.0 linux x64",
    line: `bun add ${sandbox}`,
  },
  {
    how: "bun, globally",
    file: `/home/me/.bun/install/global/${package_}/main.js`,
    neighbours: ["bun.lock", "package.json"],
    line: `bun add -g ${sandbox}`,
  },
  {
    how: "bunx",
    file: `/home/me/.bun/install/cache/.bunx-0/@rollcall/cli@latest/${package_}/main.js`,
    line: `bun add -g ${cli} ${sandbox}`,
  },
];

test.each(cases)("installed by $how: $line", ({ how: _, file, script = file, neighbours = [], userAgent, line }) => {
  expect(installLine({ script, file, neighbours, userAgent, cli, sandbox })).toBe(line);
});
