import { toBase85 } from "../base85.js";
import { blockId } from "../format.js";

/** A block of data as an element. Nothing in its text can end the element or begin another one. */
export async function block(name: string, bytes: Uint8Array): Promise<string> {
  return `<script type="text/plain" id="${blockId(name)}">${toBase85(await deflated(bytes))}</script>\n`;
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
