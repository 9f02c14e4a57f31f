import type { Outcome } from "../command.ts";
import { workspacePnpm } from "../pnpm.ts";
import { type Packed, pack } from "./pack.ts";

/**
 * `pnpm release:pack FOLDER` builds, and packs into FOLDER what the registry lacks, each package with its bill of materials and
 * its notes. It fails if a tarball is not fit to publish.
 */
export async function releasePack(root: string, folder: string): Promise<Outcome> {
  return describePacked(await pack(root, folder, await workspacePnpm(root, process.env)));
}

/** What was packed, and what is wrong with it. */
export function describePacked({ packed, problems }: Packed): Outcome {
  if (problems.length > 0) return { ok: false, lines: ["not fit to publish:", ...problems] };
  if (packed.length === 0) return { ok: true, lines: ["the registry has all versions already"] };
  return { ok: true, lines: packed.map((each) => `packed ${each}`) };
}
