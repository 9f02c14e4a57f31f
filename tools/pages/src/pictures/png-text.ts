import { crc32, deflateSync, inflateSync } from "node:zlib";

/** Ours, among the texts that a PNG file may hold. */
const KEYWORD = "Shown text";
const SIGNATURE = Buffer.from("\u0089PNG\r\n\u001a\n", "latin1");
/** The length, the type and the check sum. */
const AROUND = 12;

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
  readonly end: number;
}

/** The parts of a PNG file. @throws Error if the bytes are no PNG file */
function* chunksIn(png: Buffer): Generator<Chunk> {
  if (!png.subarray(0, SIGNATURE.length).equals(SIGNATURE)) throw new Error("it is no PNG file");
  for (let at = SIGNATURE.length; at + AROUND <= png.length; ) {
    const length = png.readUInt32BE(at);
    const end = at + AROUND + length;
    yield { type: png.toString("latin1", at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length), end };
    at = end;
  }
}

/** The size of a picture in pixels. @throws Error if it is no PNG file */
export function sizeIn(png: Buffer): { readonly width: number; readonly height: number } {
  const [head] = chunksIn(png);
  if (head?.type !== "IHDR") throw new Error("it is no PNG file");
  return { width: head.data.readUInt32BE(0), height: head.data.readUInt32BE(4) };
}

/** A picture with a text that says what it shows. No program shows it, and pixels differ from machine to machine. */
export function withText(png: Buffer, text: string): Buffer {
  const [head] = chunksIn(png);
  const at = head?.end ?? SIGNATURE.length;
  const data = Buffer.concat([Buffer.from(`${KEYWORD}\0\0`, "latin1"), deflateSync(text)]);
  const body = Buffer.concat([Buffer.from("zTXt", "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([png.subarray(0, at), length, body, sum, png.subarray(at)]);
}

/** What a picture says that it shows. Undefined if it says nothing. */
export function textIn(png: Buffer): string | undefined {
  for (const { type, data } of chunksIn(png)) {
    const start = KEYWORD.length + 2;
    if (type === "zTXt" && data.toString("latin1", 0, KEYWORD.length) === KEYWORD)
      return inflateSync(data.subarray(start)).toString("utf8");
  }
  return undefined;
}
