import type { Suite } from "../suite.ts";
import { ledger } from "./ledger.ts";
import { speed } from "./speed.ts";

/** Everything that is measured of the rules, in the order of the page. */
export const rules: Suite = {
  heading: "The rules",
  about: "What the rules find in made-up organisations, and what that costs:",
  columns: [["ours", "@rollcall/audit/rules"]],
  measurements: [ledger, speed],
  of: "@rollcall/cli",
  measured: ["packages/audit", "packages/sandbox"],
};
