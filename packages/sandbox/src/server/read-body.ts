import type { IncomingMessage } from "node:http";

/** The body of a request, or why it cannot be read. */
export type ReadBody =
  | { readonly body: unknown; readonly unsupported?: true }
  | { readonly body: undefined; readonly tooLarge: true };

/** The limit of PureCloud. Odin's limit is not known. */
const MOST = 512_000;

/** Reads a form as an object, and any other body as text that the spec's validator parses. */
export async function readBody(request: IncomingMessage): Promise<ReadBody> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= MOST) chunks.push(chunk);
  }
  if (size > MOST) return { body: undefined, tooLarge: true };
  if (size === 0) return { body: undefined };
  const text = Buffer.concat(chunks).toString();
  const type = request.headers["content-type"] ?? "application/json";
  if (type.startsWith("application/x-www-form-urlencoded"))
    return { body: Object.fromEntries(new URLSearchParams(text)) };
  if (!/^application\/([\w.-]+\+)?json\b/i.test(type)) return { body: text, unsupported: true };
  try {
    return { body: JSON.parse(text) };
  } catch {
    return { body: text };
  }
}
