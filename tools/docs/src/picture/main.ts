/** `pnpm readme:update`: makes the method of README.md from its spec again. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root, withMade } from "@rollcall/config/files";
import { refuseArguments } from "@rollcall/config/tool";
import { picture } from "./picture.ts";

refuseArguments("readme:update");

const file = join(root, "README.md");
writeFileSync(file, withMade(readFileSync(file, "utf8"), "readme:update", await picture()));
