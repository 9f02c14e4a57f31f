import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { root } from "@rollcall/config/files";

const FOLDER = join(root, "out/screenshots");

/** Where a picture of a check goes. People look at these, because no check sees what is ugly. */
export async function screenshot(name: string): Promise<string> {
  await mkdir(FOLDER, { recursive: true });
  return join(FOLDER, `${name}.png`);
}
