/** Where the blocks of the file are found. */
export interface Blocks {
  /** The base64 of a block, which is then forgotten. Undefined if the file has no such block. */
  take(name: string): string | undefined;
}

/** The bytes of a block. */
export async function inflated(base64: string): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytesOf(base64)]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** A block that holds JSON. The writer knows its form. */
export async function jsonIn<T>(base64: string): Promise<T> {
  return JSON.parse(new TextDecoder().decode(await inflated(base64))) as T;
}

/** Newer browsers decode base64 themselves. */
interface FromBase64 {
  readonly fromBase64?: (text: string) => Uint8Array<ArrayBuffer>;
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const { fromBase64 } = Uint8Array as FromBase64;
  if (fromBase64) return fromBase64.call(Uint8Array, base64);
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}
