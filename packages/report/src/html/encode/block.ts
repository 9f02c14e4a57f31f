import { blockId } from "../format.js";

/** A block of data as an element. Its text is base64, so nothing in it can end the element or begin another one. */
export async function block(name: string, bytes: Uint8Array): Promise<string> {
  return `<script type="text/plain" id="${blockId(name)}">${base64(await deflated(bytes))}</script>\n`;
}

/** Such data as JSON. */
export const jsonBlock = (name: string, value: object | readonly unknown[]): Promise<string> =>
  block(name, new TextEncoder().encode(JSON.stringify(value)));

async function deflated(bytes: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([bytes as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new CompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** As many bytes as a call can have arguments, in whole groups of three. */
const PIECE = 0x6000;

function base64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += PIECE)
    pieces.push(btoa(String.fromCharCode(...bytes.subarray(at, at + PIECE))));
  return pieces.join("");
}
