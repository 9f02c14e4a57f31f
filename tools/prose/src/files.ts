import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root, trackedFiles } from "@rollcall/config/files";
import { type Passage, wholePage } from "./passage.ts";
import { commentsIn, messagesIn, parse } from "./sources/code.ts";
import { descriptionsIn } from "./sources/descriptions.ts";

/** Written by a machine, or input of a test. */
const EXEMPT = /(^|\/)(CHANGELOG\.md$|spec-changes(-\d+)?\.md$|fixtures?\/|golden\/)|\.gen\.ts$|\.api\.md$/;

/** The comments of a file, and what its sources say in errors. The messages in tests are input. */
function codeTexts(file: string, text: string): Passage[] {
  const source = parse(text);
  return [...commentsIn(file, source), ...(/\/src\//.test(file) ? messagesIn(file, source) : [])];
}

/** How each kind of file holds prose. */
const READERS: readonly (readonly [RegExp, (file: string, text: string) => Passage[]])[] = [
  [/\.md$/, (file, text) => [wholePage(file, text)]],
  [/^(packages|tools|examples)\/.*\.m?[jt]s$/, codeTexts],
  [/^specs\/\w+\/.*\.yaml$/, descriptionsIn],
];

/** The files below some paths that hold prose. Without paths, of the whole repository. */
export const proseFiles = (paths: readonly string[]): string[] =>
  trackedFiles(paths).filter((file) => !EXEMPT.test(file) && READERS.some(([kind]) => kind.test(file)));

export function passagesOf(file: string): Passage[] {
  const [, read] = READERS.find(([kind]) => kind.test(file)) ?? [];
  return read ? read(file, readFileSync(join(root, file), "utf8")) : [];
}
