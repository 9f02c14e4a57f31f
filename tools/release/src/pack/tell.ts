import type { Packed } from "./pack.ts";

/** Says what was packed. @throws Error where it is not fit to publish */
export function tellPacked({ packed, problems }: Packed): void {
  for (const each of packed) console.log(`packed ${each}`);
  if (packed.length === 0) console.log("the registry has all versions already");
  if (problems.length > 0) throw new Error(`not fit to publish:\n${problems.join("\n")}`);
}
