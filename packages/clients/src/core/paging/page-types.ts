import type { Method } from "../bound.js";
import type { CallOptions } from "../operation.js";

/** What was read, once there is no more to read. */
export interface PageReport {
  /** Rows given, each once. */
  readonly seen: number;
  /** Rows that came again, as rows move between pages while these are read; dropped. */
  readonly duplicates: number;
  /** Rows that there are, as the platform said last; undefined where it does not say. */
  readonly total: number | undefined;
  /** Rows of `total` that were not seen; undefined where there is no total. */
  readonly gaps: number | undefined;
  /** Why reading stopped, or may have passed rows over, before the last row. Absent if it did not. */
  readonly truncated?: string;
}

/** Options of `pages` and `items`; those of a call hold for each of the calls. */
export interface PageOptions extends CallOptions {
  /** Pages asked for before they are wanted, one at a time. @default 0: each when the one before is used up */
  readonly readAhead?: number | undefined;
  /**
   * Lets pages overlap by a few rows from the start, by odd page sizes (up to `pageSize`, or 25): then rows that are added and removed while we read
   * cannot make us skip one. Otherwise this begins when the platform's `total` changes. @default false
   */
  readonly overlap?: boolean | undefined;
  /** Called once, when all is read; not when the caller breaks off, nor when a call fails. */
  readonly onReport?: ((report: PageReport) => void) | undefined;
}

/** One page. */
export interface Page<Item, Answer> {
  /** Its rows, without those that an earlier page had. Never empty. */
  readonly items: readonly Item[];
  /** The answer, as it came. */
  readonly answer: Answer;
}

/** The pages of a listing, as it is read. */
export type Pages = AsyncGenerator<Page<unknown, unknown>, void, undefined>;

/** A method's parameters. */
export type ParamsOf<M extends Method> = NonNullable<Parameters<M>[0]>;
/** What a method answers. */
export type AnswerOf<M extends Method> = Awaited<ReturnType<M>>;

/** The rows of a list, or of an answer that holds one. */
type RowOf<Answer> = Answer extends readonly (infer Row)[]
  ? Row
  : Required<Answer> extends { entities: readonly (infer Row)[] }
    ? Row
    : Required<Answer> extends { results: readonly (infer Row)[] }
      ? Row
      : never;

/** The row that a reading method lists; never for others. A body that does not page belongs to a write, or an aggregate. */
export type ItemOf<M extends Method> =
  ParamsOf<M> extends { body: infer Body }
    ? "pageSize" extends keyof Body
      ? RowOf<AnswerOf<M>>
      : never
    : "body" extends keyof ParamsOf<M>
      ? never
      : RowOf<AnswerOf<M>>;

/** A method, if it lists rows. */
export type Paged<M extends Method> = [ItemOf<M>] extends [never] ? never : M;

/** What follows the method: parameters may be left out where none is required. */
export type PageArguments<M extends Method> =
  Record<never, never> extends ParamsOf<M>
    ? [params?: ParamsOf<M>, options?: PageOptions]
    : [params: ParamsOf<M>, options?: PageOptions];
