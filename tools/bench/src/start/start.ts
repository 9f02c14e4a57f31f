import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "@rollcall/config/files";
import { timeProcesses } from "../processes.ts";
import { ours } from "../row.ts";
import type { Measurement } from "../suite.ts";
import { nodesHere } from "./nodes.ts";

const ROUNDS = 25;
const CLI = join(root, "packages/cli/dist/main.cjs");

/** A configuration with a mistake, which is read by the libraries that read every configuration. */
const CONFIG = "rollcall.config.yaml";

/** What each budget runs, and how it ends. */
const CALLS = [
  ["startVersion", ["--version"], 0],
  ["startOverview", ["--help"], 0],
  ["startHelp", ["audit", "--help"], 0],
  ["startRefusal", ["audit", "--odin-ulr"], 2],
  ["startCommand", ["adit"], 2],
  ["startCompletion", ["completion", "bash"], 0],
  ["startComplete", ["complete", "--", "audit", "--od"], 0],
  ["startConfig", ["plan", "--config", CONFIG], 2],
] as const;

export const start: Measurement = {
  note: `**The command line.** The time of a process that answers from its command line alone, over one that does nothing (\`node -e 0\`).
The figures are the ratios of the best of ${ROUNDS} runs that take turns. The best run is the one that nothing else disturbed.
Each Node of the machine runs all of them, and the worst ratio counts.`,
  async *measure({ scratch, env }) {
    await writeFile(join(scratch, CONFIG), "tenants: 5\n", { mode: 0o600 });
    const nodes = (await nodesHere()).map(({ file, version }) => ({
      node: file,
      major: `Node ${version.split(".")[0]}`,
    }));
    const programs = nodes.flatMap(({ node, major }) => [
      { name: `${major} nothing`, node, args: ["-e", "0"], cwd: scratch },
      ...CALLS.map(([name, args, status]) => ({
        ...{ name: `${major} ${name}`, node, cwd: scratch, status },
        args: [CLI, ...args],
      })),
    ]);
    const times = timeProcesses(programs, ROUNDS, env);
    const best = (name: string) => Math.min(...times(name));
    for (const [budget] of CALLS) {
      const ratios = nodes.map(({ major }) => {
        const took = best(`${major} ${budget}`);
        return { major, took, ratio: took / best(`${major} nothing`) };
      });
      const parts = ratios.map(({ major, took, ratio }) => `${major}: ${ratio.toFixed(2)}x, ${took.toFixed(0)} ms`);
      const value = Math.max(...ratios.map(({ ratio }) => ratio));
      yield ours(budget, value, parts.join(" and "));
    }
  },
};
