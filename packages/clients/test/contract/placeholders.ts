import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../../../", import.meta.url));

/** Where `pnpm endpoint` writes, except the sandbox. A handler that is left to write throws there. */
const WRITTEN = ["specs/odin", "specs/purecloud", "packages/clients/test/contract", "docs"];

/** What it writes for what it cannot know. It is in two parts. Otherwise this file would find itself. */
const PLACEHOLDER = ["TODO", "(endpoint)"].join("");

/** The file and line of each placeholder that is left. */
export function placeholdersLeft(): string[] {
  const files = WRITTEN.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name)),
  );
  return files.flatMap((file) =>
    readFileSync(file, "utf8")
      .split("\n")
      .flatMap((line, index) =>
        line.includes(PLACEHOLDER) ? [`${file.slice(ROOT.length)}:${index + 1} ${line.trim()}`] : [],
      ),
  );
}
