/** `pnpm readme:update`: makes the first picture of README.md again. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../doc-page.ts";
import { picture, withPicture } from "./picture.ts";

const file = join(ROOT, "README.md");
writeFileSync(file, withPicture(readFileSync(file, "utf8"), await picture()));
