/** The runtimes that run a file: Node, Bun and Deno. */

import { run } from "@rollcall/config/processes";
import { type Check, type Place, versionOf } from "../check.ts";
import type { Binary } from "../toolchain.ts";
import { watchUse } from "../watched.ts";
import { commandProblems } from "./command.ts";

const nodes = ["node-20.3", "node-20", "node-22", "node-24", "node-26"] as const;

export const runtimeChecks: readonly Check[] = [
  ...nodes.map(
    (name): Check => ({
      name,
      about: `fixture/use.mjs and the rollcall command on Node ${name.slice(5)}`,
      async run(place) {
        const { version, done, problems } = await checkFile(place, name, []);
        const expected = name.slice(5);
        const wrong = version.startsWith(`${expected}.`) ? [] : [`it says that it is Node ${version}`];
        const command = await commandProblems(place, place.toolchain.binary(name));
        return { version, done: `${done}, rollcall`, problems: [...wrong, ...problems, ...command] };
      },
    }),
  ),
  {
    name: "bun",
    about: "fixture/use.mjs on Bun",
    run: (place) => checkFile(place, "bun", ["run", "--no-install"]),
  },
  {
    name: "deno",
    about: "fixture/use.mjs on Deno, allowed nothing but connections to loopback",
    run: (place) => checkFile(place, "deno", ["run", ...denoFlags]),
  },
];

const denoFlags = ["--no-prompt", "--no-lock", "--node-modules-dir=manual", "--allow-net=127.0.0.1"];

async function checkFile(place: Place, name: Binary, flags: readonly string[]) {
  const { toolchain, scratch } = place;
  const program = { file: toolchain.binary(name), cwd: scratch.project, env: scratch.env };
  const version = await versionOf(program);
  const { calls, problems } = await watchUse(place, ({ odinUrl, purecloudUrl, nobodyUrl }) =>
    run({ ...program, args: [...flags, "run.mjs", odinUrl, purecloudUrl, nobodyUrl] }),
  );
  return { version, done: `${calls} calls`, problems };
}
