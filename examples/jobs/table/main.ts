/** `pnpm docs:jobs`: makes the tables of docs/jobs.md again. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "@rollcall/config/files";
import { withMade } from "@rollcall/config/made";
import { refuseArguments } from "@rollcall/config/tool";
import { jobsText } from "./page.ts";

refuseArguments("docs:jobs");

const file = join(root, "docs/jobs.md");
writeFileSync(file, withMade(readFileSync(file, "utf8"), "docs:jobs", await jobsText()));
