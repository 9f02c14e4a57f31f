import type { Params } from "../call/serialize.js";
import type { Cap } from "./cap.js";
import type { Pages } from "./page-types.js";
import type { Tally } from "./tally.js";

/**
 * Continues a listing that has come to its cap, by another operation of the client, which knows no cap. It is loaded then.
 * @param other reads by that operation. The tally drops the items that it has. Undefined if the client lacks it
 */
export async function* beyondCap(
  { items, beyond }: Cap,
  tally: Tally,
  other: ((params: Params) => Pages) | undefined,
): Pages {
  const short = `the platform lists no more than ${items} of these by page`;
  if (!beyond || !other) {
    tally.truncated = beyond ? `${short}: add ${beyond.name} to the client` : short;
    return;
  }
  try {
    yield* other(beyond.params);
  } catch (error) {
    // The other operation requires its own permission.
    if ((error as { status?: number }).status !== 403) throw error;
    tally.truncated = `${short}, and ${(error as Error).message}`;
  }
}
