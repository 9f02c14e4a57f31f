/** Keeps 0.57, which is 569.99… thousandths in binary, from becoming 56.9 %. It is far less than one call of an audit. */
const ROUNDING = 1e-6;

/** `98.5 %`, from 0.985. It is rounded down to a tenth, because 99.99 must not become 100. */
export const shareWords = (share: number): string => `${Math.floor(1000 * share + ROUNDING) / 10} %`;

/** The same of what was read of all that was asked. Every report says it in these words. */
export const readShareWords = ({ read, of }: { readonly read: number; readonly of: number }): string =>
  shareWords(of === 0 ? 0 : read / of);

/**
 * How much of a platform was read. Users who are missing in the listing have no share, so no share of 100 % is named while somebody
 * may be missing.
 */
export function readWords(share: { readonly read: number; readonly of: number }, isWhole: boolean): string {
  if (isWhole) return "everything was read";
  return share.of > 0 && share.read === share.of ? "all that was listed was read" : `${readShareWords(share)} was read`;
}
