/** `pnpm docs:jobs`: makes the tables of docs/jobs.md again. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root, withMade } from "@rollcall/config/files";
import { refuseArguments } from "@rollcall/config/tool";
import { jobsText } from "./page.ts";

refuseArguments("docs:jobs");

const file = join(root, "docs/jobs.md");
writeFileSync(file, withMade(readFileSync(file, "utf8"), "docs:jobs", await jobsText()));
