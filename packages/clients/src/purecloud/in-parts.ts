import { assert } from "../core/assert.js";
import { checkMethods } from "../core/check-methods.js";
import type { CallOptions } from "../core/operation.js";
import { chunks } from "./chunks.js";
import { repeatBusy } from "./repeat-conflicts.js";

/** Options of the functions that write a list in parts. Those of a call hold for each of its calls. */
export interface InPartsOptions extends CallOptions {
  /**
   * Called after each part, with the ids that are written. If a later part fails, a caller then knows what is done.
   * @default nothing is called
   */
  readonly onWritten?: ((ids: readonly string[]) => void) | undefined;
}

/**
 * Writes ids in parts, one after the other. Each part is repeated after a conflict, and after a fault as often as `retry.limit` says. So
 * it must have the same effect if it is carried out twice.
 * @param size ids in a part, as many as the platform accepts
 */
export async function inParts(
  ids: readonly string[],
  size: number,
  write: (part: string[], options: CallOptions) => Promise<unknown>,
  { onWritten, ...options }: InPartsOptions,
): Promise<void> {
  for (const part of chunks([...new Set(ids)], size)) {
    await repeatBusy(() => write(part, twice(options)), { signal: options.signal ?? undefined });
    onWritten?.(part);
  }
}

/** The options of a write that may be carried out twice. Without retries, it is still sent once. */
export const twice = (options: CallOptions): CallOptions => {
  const { retry } = options;
  return { ...options, retry: retry === false ? retry : { ...retry, unsafe: true } };
};

/** Refuses a client that lacks a method, and ids that the platform could read as several, before anything is sent. */
export function checkCall<Client extends object>(
  label: string,
  purecloud: Client,
  methods: readonly (keyof Client & string)[],
  ids: readonly string[],
): void {
  checkMethods(label, purecloud, methods);
  const isId = (id: unknown) => typeof id === "string" && /^[^\s,]+$/.test(id);
  assert(Array.isArray(ids) && ids.every(isId), `${label}: each id must be a text without blanks and commas`);
}
