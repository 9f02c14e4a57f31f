import { inflateRawSync } from "node:zlib";

/** The characters of a block, in the order of their values. A second reader of them, so a mistake of the first shows. */
const DIGITS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?_|()[]{}@%$#,";

function bytesOf(text: string): Uint8Array {
  const padded = text.padEnd(Math.ceil(text.length / 5) * 5, DIGITS.at(-1));
  const bytes: number[] = [];
  for (const [group] of padded.matchAll(/.{5}/gs)) {
    const value = [...group].reduce((sum, digit) => sum * 85n + BigInt(DIGITS.indexOf(digit)), 0n);
    bytes.push(...[24n, 16n, 8n, 0n].map((shift) => Number((value >> shift) & 255n)));
  }
  return Uint8Array.from(bytes.slice(0, bytes.length - (padded.length - text.length)));
}

/** The data in an HTML report by block, as its application reads it. */
export const dataIn = (page: string): ReadonlyMap<string, string> =>
  new Map(
    [...page.matchAll(/<script type="text\/plain" id="data-([^"]*)">([^<]*)<\/script>/g)].map(
      ([, id = "", text = ""]) => [id, inflateRawSync(bytesOf(text)).toString()],
    ),
  );
