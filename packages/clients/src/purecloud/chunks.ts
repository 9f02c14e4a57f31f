import { assert } from "../core/assert.js";

/**
 * Cuts a list into parts of the size that the platform accepts: `for (const body of chunks(rows)) await
 * purecloud.patchUsersBulk({ body })`.
 * @param size items in a part. Bulk operations of users and of routing skills accept 50
 * @throws TypeError if the size is no whole number above 0
 */
export function chunks<T>(list: readonly T[], size = 50): T[][] {
  assert(Number.isInteger(size) && size > 0, "chunks: size must be a whole number from 1");
  return Array.from({ length: Math.ceil(list.length / size) }, (_, at) => list.slice(at * size, (at + 1) * size));
}
