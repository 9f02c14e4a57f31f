import { join } from "node:path";
import { notJudged, WholeFile } from "@rollcall/audit/journal";

/** Writes the pieces of a file, which then appears whole. If that fails, nothing of it is left. @throws JournalError */
export async function writeWhole(
  folder: string,
  name: string,
  pieces: AsyncIterable<string | Uint8Array>,
): Promise<void> {
  const file = new WholeFile(join(folder, name), notJudged);
  try {
    for await (const piece of pieces) file.write(piece);
    file.finish();
  } finally {
    file.discard();
  }
}
