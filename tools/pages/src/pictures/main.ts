/**
 * `pnpm readme:pictures`: draws what README.md shows of `npm start`, the terminal and the report. With `--check` it only says whether
 * the pictures that are there show the words of today.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { root } from "@rollcall/config/files";
import { fail, readOrFail } from "@rollcall/config/tool";
import { complaintOf } from "./judge.ts";
import { PICTURES } from "./pictures.ts";
import { takePictures } from "./take.ts";

const TOOL = "readme:pictures";
const args = readOrFail(TOOL, () => parseArgs({ options: { check: { type: "boolean" } } }).values);
if (args !== undefined) {
  const pictures = await takePictures();
  for (const [name, path] of Object.entries(PICTURES)) {
    const taken = pictures[name as keyof typeof PICTURES];
    const file = join(root, path);
    if (args.check !== true) writeFileSync(file, taken.png);
    const complaint = complaintOf(existsSync(file) ? readFileSync(file) : undefined, taken);
    if (complaint === undefined) console.log(`${path}: ${Math.round(readFileSync(file).length / 1000)} kB`);
    else fail(TOOL, `${path}: ${complaint}. Do: pnpm readme:pictures, and look at it.`, 1);
  }
}
