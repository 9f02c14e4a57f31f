import type { ApiError } from "../errors/errors.js";
import { isApiDecodeError, isApiError, isApiTimeoutError } from "../errors/guards.js";

/** Smaller pages, tried where a large one times out or is refused. */
const SMALLER = [250, 100];
/** Statuses that refuse a page as too large. */
const TOO_MUCH: readonly number[] = [400, 408, 413, 504];

/** Whether the size of the page may be the cause of an error. */
export const isTooMuch = (error: unknown): error is ApiError =>
  isApiError(error) &&
  error.operation !== "login" &&
  (TOO_MUCH.includes(error.status) || isApiTimeoutError(error) || isApiDecodeError(error));

/** The size to try after a page that was too much. Throws the error if it has another cause, or there is no smaller size. */
export function smallerAfter(error: unknown, size: number | undefined): number {
  const less = size && isTooMuch(error) ? SMALLER.find((other) => other < size) : undefined;
  if (!less) throw error;
  return less;
}

/** Items `start` to `end` of a listing, and the page that holds them. */
export interface Window {
  readonly size: number;
  /** From 1. */
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/**
 * The page that holds the item at an index and reaches furthest beyond it. This is the
 * largest size if it divides the index. Otherwise it is the size with a page that begins just before the index.
 * @param limit index beyond which no page may reach
 * @returns undefined if no page fits
 */
export function windowAt(index: number, largest: number, limit = Infinity): Window | undefined {
  let best: Window | undefined;
  for (let size = largest; size > 0; size -= 1) {
    const start = index - (index % size);
    const end = start + size;
    if (end <= limit && end > (best?.end ?? 0)) best = { size, number: start / size + 1, start, end };
  }
  return best;
}
