import { fromBase85 } from "../../../src/html/base85.js";

/** Where the blocks of the file are found. */
export interface Blocks {
  /** The text of a block, which is then forgotten. Undefined if the file has no such block. */
  take(name: string): string | undefined;
}

/** The bytes of a block. */
export async function inflated(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([fromBase85(text)]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** A block that holds JSON. The writer knows its form. */
export async function jsonIn<T>(text: string): Promise<T> {
  return JSON.parse(new TextDecoder().decode(await inflated(text))) as T;
}
