import type { Suite } from "../suite.ts";
import { opened } from "./opened.ts";

/** Everything that is measured of the HTML report. */
export const report: Suite = {
  heading: "The HTML report",
  about: "What the HTML report of a large organisation costs in a browser:",
  columns: [["ours", "report.html"]],
  measurements: [opened],
  builds: "@rollcall/cli",
  consumers: [],
  measured: ["packages/report", "packages/sandbox"],
  versions: async () => [],
};
