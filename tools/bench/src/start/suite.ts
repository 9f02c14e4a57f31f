import type { Suite } from "../suite.ts";
import { nodesHere } from "./nodes.ts";
import { start } from "./start.ts";

/** How fast the command starts. */
export const startUp: Suite = {
  heading: "The start of the command",
  about: "How long the built command takes to answer from its command line:",
  columns: [["ours", "rollcall"]],
  measurements: [start],
  of: "@rollcall/cli",
  measured: ["packages/cli", "tools/config/src/bundle"],
  versions: async () =>
    (await nodesHere()).flatMap(({ version }) => (version === process.versions.node ? [] : [`Node ${version}`])),
};
