/** `pnpm unknowns:update`: makes the table of unknowns in the page of the sandbox again. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root, withMade } from "@rollcall/config/files";
import { refuseArguments } from "@rollcall/config/tool";
import { unknownsTable } from "./table.ts";

refuseArguments("unknowns:update");

const file = join(root, "packages/sandbox/README.md");
writeFileSync(file, withMade(readFileSync(file, "utf8"), "unknowns:update", unknownsTable()));
