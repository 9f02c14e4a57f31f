import type { ApiError } from "../../errors/errors.js";
import type { Incoming } from "../incoming.js";

/** The head of an answer, for a Response like it. An injected fetch may give headers that cannot be listed. */
export const headOf = ({ status, statusText, headers }: Response): ResponseInit & { headers: Headers } => ({
  ...{ status, statusText },
  headers: headers instanceof Headers ? headers : new Headers(Symbol.iterator in headers ? headers : {}),
});

/**
 * The whole body, read within its try. An error's body that was cut short is dropped, because the status says more.
 * @param maxBytes after so many bytes the rest is dropped
 */
export async function wholeOf(
  { response, read, cancel }: Incoming,
  maxBytes = Number.POSITIVE_INFINITY,
): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  try {
    for (let piece = await read(); piece; piece = await read()) {
      pieces.push(piece);
      size += piece.byteLength;
      if (size <= maxBytes) continue;
      cancel();
      break;
    }
  } catch (error) {
    if (response.ok || (error as ApiError).name !== "ApiDecodeError") throw error;
  }
  const all = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.byteLength;
  }
  return all;
}

/** A body that keeps the transport's time limits. It reads one piece ahead, so the timer of an empty one ends unread. */
export const streamOf = ({ read, cancel }: Incoming, done: () => void): ReadableStream<Uint8Array<ArrayBuffer>> =>
  new ReadableStream({
    async pull(controller) {
      const piece = await read().catch((error) => {
        done();
        throw error;
      });
      if (piece) return controller.enqueue(piece as Uint8Array<ArrayBuffer>);
      done();
      controller.close();
    },
    cancel() {
      done();
      cancel();
    },
  });
