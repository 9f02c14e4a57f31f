/** `pnpm readme:update`: makes the first picture of README.md again. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "@rollcall/config/files";
import { refuseArguments } from "@rollcall/config/tool";
import { picture, withPicture } from "./picture.ts";

refuseArguments("readme:update");

const file = join(root, "README.md");
writeFileSync(file, withPicture(readFileSync(file, "utf8"), await picture()));
