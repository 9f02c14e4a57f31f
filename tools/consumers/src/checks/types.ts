/** The types of the packages, as consumers' compilers see them: strict, and with the libraries' own declarations checked. */

import { type Check, problemOf } from "../check.ts";

const projects = ["node", "browser"];

export const typeChecks: readonly Check[] = ["5.9", "6", "7"].map((major) => ({
  name: `types-${major}`,
  about: `fixture/types compiles with TypeScript ${major}, as a Node program and as a bundler's`,
  async run({ scratch, toolchain }) {
    const problems: string[] = [];
    for (const project of projects) {
      const args = [
        toolchain.file(`typescript-${major}/bin/tsc`),
        ...["--project", `types/${project}.json`, "--typeRoots", toolchain.file("@types")],
      ];
      problems.push(...(await problemOf({ file: process.execPath, args, cwd: scratch.project, env: scratch.env })));
    }
    const version = await toolchain.version(`typescript-${major}`);
    return { version, done: `${projects.length} projects`, problems };
  },
}));
