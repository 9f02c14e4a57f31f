import type { IncomingMessage } from "node:http";

/** A body as it came, or why it cannot be read. */
export type ReadBody = { readonly body: unknown } | { readonly tooLarge: true };

/** What PureCloud takes; Odin's limit is not known. */
const MOST = 512_000;

/** Reads a body: a form as an object, all else as text for the spec's validator to parse. */
export async function readBody(request: IncomingMessage): Promise<ReadBody> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= MOST) chunks.push(chunk);
  }
  if (size > MOST) return { tooLarge: true };
  if (size === 0) return { body: undefined };
  const text = Buffer.concat(chunks).toString();
  if (request.headers["content-type"]?.startsWith("application/x-www-form-urlencoded"))
    return { body: Object.fromEntries(new URLSearchParams(text)) };
  try {
    return { body: JSON.parse(text) };
  } catch {
    return { body: text };
  }
}
