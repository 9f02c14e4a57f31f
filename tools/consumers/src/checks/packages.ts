/** What linters and compilers say of the tarballs themselves. */
import { type Check, type Finding, type Place, problemOf } from "../check.ts";

export const packageChecks: readonly Check[] = [
  {
    name: "publint",
    about: "publint has nothing to say of any tarball",
    run: (place) => lint(place, "publint", "publint/src/cli.js", (file) => ["run", file, "--strict"]),
  },
  {
    name: "attw",
    about: "nor has arethetypeswrong, for packages of ES modules only",
    run: (place) =>
      lint(place, "@arethetypeswrong/cli", "@arethetypeswrong/cli/dist/index.js", (file) => [
        file,
        ...["--profile", "esm-only", "--format", "ascii", "--no-emoji"],
      ]),
  },
];

async function lint(
  { packed, scratch, toolchain }: Place,
  name: string,
  script: string,
  args: (file: string) => readonly string[],
): Promise<Finding> {
  const problems: string[] = [];
  for (const { filename } of packed) {
    const program = { file: process.execPath, args: [toolchain.file(script), ...args(filename)] };
    problems.push(...(await problemOf({ ...program, cwd: scratch.folder, env: scratch.env })));
  }
  return { version: await toolchain.version(name), done: `${packed.length} packages`, problems };
}

const projects = ["node", "browser"];

/** The types of the packages, as consumers' compilers see them: strict, and with the libraries' own declarations checked. */
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
