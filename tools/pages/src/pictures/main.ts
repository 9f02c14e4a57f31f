/**
 * `pnpm readme:pictures`: draws what README.md shows of `npm start`, the terminal and the report. With `--check` it only says whether
 * the pictures that are there show the words of today.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "@rollcall/config/files";
import { CHECK } from "@rollcall/config/made";
import { runTool } from "@rollcall/config/tool";
import { complaintOf, wordsOf } from "./judge.ts";
import { PICTURES, wordsAt } from "./pictures.ts";
import { takePictures } from "./take.ts";

const contentOf = (file: string) => (existsSync(file) ? readFileSync(file) : undefined);

await runTool("readme:pictures [--check]", CHECK, async ({ check }) => {
  const pictures = await takePictures();
  const wrong = Object.entries(PICTURES).flatMap(([name, path]) => {
    const taken = pictures[name as keyof typeof PICTURES];
    const [file, words] = [join(root, path), join(root, wordsAt(path))];
    if (!check) {
      writeFileSync(file, taken.png);
      writeFileSync(words, wordsOf(taken));
    }
    const complaint = complaintOf(contentOf(file), contentOf(words)?.toString(), taken);
    return complaint === undefined ? [] : [`${path}: ${complaint}. Do: pnpm readme:pictures, and look at it.`];
  });
  return { ok: wrong.length === 0, lines: wrong.length > 0 ? wrong : Object.values(PICTURES) };
});
