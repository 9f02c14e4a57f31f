import type { Method } from "../bound.js";
import type { CallOptions } from "../operation.js";

/** What was read, when all is read. */
export interface PageReport {
  /** Items given, each once. */
  readonly seen: number;
  /** Items that came again, because items move between pages while these are read. They were dropped. */
  readonly duplicates: number;
  /** All items, as the platform said last. Undefined if it does not say. */
  readonly total: number | undefined;
  /** Items of `total` that were not seen. Undefined if there is no total. */
  readonly gaps: number | undefined;
  /** Ids and other keys that were asked for, and did not come. Absent if none is missing. */
  readonly missing?: readonly string[];
  /** Why reading stopped before the last item, or may have missed some. It names an operation if the client lacks one. Absent if all was read. */
  readonly truncated?: string;
}

/** Options of `pages` and `items`. Those of a call hold for each call. */
export interface PageOptions extends CallOptions {
  /** Pages to request early, one at a time. With 0, a page is requested when the one before is used up. @default 0 */
  readonly readAhead?: number | undefined;
  /**
   * Lets pages overlap by a few items from the start, by odd page sizes (up to `pageSize`, or 25). Then no item is missed when
   * others are added and removed meanwhile. Otherwise this begins when the platform's `total` changes. Members of a queue and
   * details of analytics ignore it, because their pages may be short. @default false
   */
  readonly overlap?: boolean | undefined;
  /**
   * Called once, when all is read. Not called if the caller stops early or a call fails. Without it, a report with `truncated` is
   * thrown, as a `TruncatedError`.
   */
  readonly onReport?: ((report: PageReport) => void) | undefined;
}

/** One page. */
export interface Page<Item, Answer> {
  /** Its items, without those of earlier pages. Never empty. */
  readonly items: readonly Item[];
  /** The answer, unchanged. */
  readonly answer: Answer;
}

/** The pages of a listing, as it is read. */
export type Pages = AsyncGenerator<Page<unknown, unknown>, void, undefined>;

/** A method's parameters. */
export type ParamsOf<M extends Method> = NonNullable<Parameters<M>[0]>;
/** What a method answers. */
export type AnswerOf<M extends Method> = Awaited<ReturnType<M>>;

/** The item of a list, or of an answer that holds one. */
type Listed<Answer> = Answer extends readonly (infer Item)[]
  ? Item
  : Required<Answer> extends { entities: readonly (infer Item)[] }
    ? Item
    : Required<Answer> extends { results: readonly (infer Item)[] }
      ? Item
      : Required<Answer> extends { userDetails: readonly (infer Item)[] }
        ? Item
        : never;

/** The item that a reading method lists. `never` for other methods. A body that does not page belongs to a write, or an aggregate. */
export type ItemOf<M extends Method> =
  ParamsOf<M> extends { body: infer Body }
    ? [Extract<keyof Body, "pageSize" | "paging">] extends [never]
      ? never
      : Listed<AnswerOf<M>>
    : "body" extends keyof ParamsOf<M>
      ? never
      : Listed<AnswerOf<M>>;

/** A method, if it lists items. Otherwise the reason, which the compiler shows. */
export type Paged<M extends Method> = [ItemOf<M>] extends [never] ? "This method lists no items" : M;

/** The arguments after the method. Parameters may be left out if none is required. */
export type PageArguments<M extends Method> =
  Record<never, never> extends ParamsOf<M>
    ? [params?: ParamsOf<M>, options?: PageOptions]
    : [params: ParamsOf<M>, options?: PageOptions];
