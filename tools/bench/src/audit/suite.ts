import { installedVersion } from "@rollcall/config/files";
import type { Suite } from "../suite.ts";
import { calls } from "./calls.ts";
import { pace } from "./pace.ts";
import { cpu, memory } from "./resources.ts";

/** Everything that is measured of an audit, in the order of the page. */
export const audit: Suite = {
  heading: "The audit",
  about: "The cost of an audit by the built command, with made-up organisations of the sandbox:",
  columns: [
    ["ours", "rollcall audit"],
    ["sdk", "a loop with the official SDK"],
  ],
  measurements: [calls, memory, pace, cpu],
  of: "@rollcall/cli",
  consumers: ["sdk"],
  measured: ["packages", "specs"],
  versions: async ({ folder }) => [
    `purecloud-platform-client-v2 ${await installedVersion(folder("sdk"), "purecloud-platform-client-v2")} (axios ${await installedVersion(folder("sdk"), "axios")})`,
  ],
};
