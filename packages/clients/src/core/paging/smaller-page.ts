import type { ApiError } from "../errors/errors.js";

/** Smaller pages, tried where a large one times out or is refused. */
const SMALLER = [250, 100];
/** Statuses that refuse a page as too large. */
const TOO_MUCH: readonly number[] = [400, 408, 413, 504];
/** Errors of pages that come too late, or not whole. */
const LOST: readonly string[] = ["ApiTimeoutError", "ApiDecodeError"];

/**
 * The size to try after a page that was too much. Undefined if the error has another cause, or there is no smaller size. It is
 * loaded when a page fails.
 */
export function smallerPage(error: unknown, size: number | undefined): number | undefined {
  const { operation, status, name } = Object(error) as Partial<ApiError>;
  const isTooMuch = operation !== "login" && (TOO_MUCH.includes(status ?? 0) || LOST.includes(`${name}`));
  return size && isTooMuch ? SMALLER.find((other) => other < size) : undefined;
}
