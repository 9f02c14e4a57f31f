import type { Suite } from "../suite.ts";
import { cost } from "./cost.ts";
import { matching } from "./matching.ts";

/** Everything that is measured of matching people, in the order of the page. */
export const people: Suite = {
  heading: "Who is who",
  about: "How people are matched across the platforms in made-up organisations, and what that costs:",
  columns: [["ours", "@rollcall/audit/people"]],
  measurements: [matching, cost],
  of: "@rollcall/audit",
  measured: ["packages/audit/src/people", "packages/audit/src/numbers", "packages/sandbox"],
};
