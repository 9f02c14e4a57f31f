/** `pnpm docs:jobs`: makes the tables of docs/jobs.md again. */
import { root } from "@rollcall/config/files";
import { CHECK, makePart } from "@rollcall/config/made";
import { runTool } from "@rollcall/config/tool";
import { jobsText } from "./page.ts";

await runTool("docs:jobs [--check]", CHECK, async ({ check }) =>
  makePart(root, "docs/jobs.md", "docs:jobs", await jobsText(), check),
);
