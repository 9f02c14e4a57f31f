import { type Failing, failure, lost } from "../errors/failure.js";
import { isApiError } from "../errors/guards.js";
import type { Deadline } from "./deadline.js";

/** An answer whose head has arrived. The body is read piece by piece, within the same timeout, signal and size limit. */
export interface Incoming {
  readonly response: Response;
  readonly failing: Failing;
  /** The next piece of the body. Undefined at its end. */
  read(): Promise<Uint8Array | undefined>;
  /** The whole body. */
  text(): Promise<string>;
  /** Lifts the size limit. The caller reads the body piece by piece. */
  lift(): void;
  /** Drops the rest of the body. */
  cancel(): void;
}

/** Waits for work of one try. If it fails, the try ends, and the failure becomes an `ApiError`. */
export async function guarded<T>(
  attempt: Deadline,
  work: Promise<T>,
  failing: Failing,
  response?: Response,
): Promise<T> {
  try {
    return await attempt.race(work);
  } catch (error) {
    const failed = isApiError(error) ? error : await attempt.race(lost(failing, error, response));
    attempt.end(failed);
    throw attempt.error;
  }
}

/** Prepares an answer for reading. `abort` ends its connection. */
export function incoming(
  attempt: Deadline,
  response: Response,
  reader: ReadableStreamDefaultReader<Uint8Array> | undefined,
  failing: Failing,
  limit: number,
  abort: () => void,
): Incoming {
  const cancel = () => {
    attempt.close();
    reader?.cancel().catch(() => {});
    abort();
  };
  let size = 0;
  let maxBytes = limit;
  const lift = () => {
    maxBytes = Number.POSITIVE_INFINITY;
  };
  const next = async () => {
    const value = (await reader?.read())?.value;
    if (!value) attempt.close();
    else size += value.byteLength;
    if (size > maxBytes) {
      cancel();
      throw await failure(failing, response, "", `larger than ${maxBytes} bytes`);
    }
    return value;
  };
  const read = () => guarded(attempt, next(), failing, response);
  const text = async () => {
    const decoder = new TextDecoder();
    let text = "";
    for (let piece = await read(); piece; piece = await read()) text += decoder.decode(piece, { stream: true });
    return text + decoder.decode();
  };
  if (!reader) attempt.close();
  return { response, failing, read, text, lift, cancel };
}
