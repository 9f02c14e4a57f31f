/** `pnpm readme:update`: makes the first picture of README.md again. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { refuseArguments } from "@rollcall/config/tool";
import { ROOT } from "../doc-page.ts";
import { picture, withPicture } from "./picture.ts";

refuseArguments("readme:update");

const file = join(ROOT, "README.md");
writeFileSync(file, withPicture(readFileSync(file, "utf8"), await picture()));
