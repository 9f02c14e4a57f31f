import type { RetryOptions } from "./call/retry.js";

/**
 * What the client must know of one operation at run time. Tables of these are generated from the specs
 * (`src/generated/<api>.operations.gen.ts`); nothing here is specific to one API.
 */
export interface Operation {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** The whole path, from `/api/v2` on; path parameters are the `{names}` in it. */
  readonly path: string;
  /** Names of the query parameters. Arrays explode: `id=a&id=b`. */
  readonly query?: readonly string[];
  /** Those query parameters whose arrays are joined with commas instead: `ids=a,b`. */
  readonly csv?: readonly string[];
  /** Names of header parameters. */
  readonly headers?: readonly string[];
  /** Whether there is a JSON request body, given as the parameter `body`. */
  readonly body?: "required" | "optional";
  /** Query and header parameters that must be given. Path parameters always must. */
  readonly required?: readonly string[];
  /** A POST that only reads. */
  readonly safe?: true;
  /** The shape of every 2xx answer, where one shape is certain; checked at run time. Absent: not checked. */
  readonly result?: "array" | "object" | "void";
}

/** Operations by operationId. */
export type OperationTable = Readonly<Record<string, Operation>>;

/** How an operation pages. */
export interface Paging {
  readonly style: "page" | "cursor" | "search";
  readonly items: string;
  readonly size?: string;
  readonly page?: string;
  readonly cursor?: string;
  readonly maxSize?: number;
}

/** How those operations page that do, by operationId. Apart, so that a bundle without `pages` and `items` is without it. */
export type PagingTable = Readonly<Record<string, Paging>>;

/** Permissions that the platform asks for: all of them, or any. */
export interface Permissions {
  readonly mode: "any" | "all";
  readonly permissions: readonly string[];
}

/** The permissions of operations that ask for any, by operationId. Apart, for it is loaded when a call is refused. */
export type PermissionsTable = Readonly<Record<string, Permissions>>;

/** Options that every method takes after its parameters. */
export interface CallOptions {
  /** Aborts the call; it then rejects with an `ApiAbortError` whose `cause` is the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /**
   * Milliseconds that one try may take, from sending to the last byte of the answer.
   * @default the client's `timeoutMs`
   */
  readonly timeoutMs?: number | undefined;
  /**
   * Milliseconds that the whole call may take: tries, the waits between them, a login.
   * @default the client's `deadlineMs`
   */
  readonly deadlineMs?: number | undefined;
  /** Whether it is tried again when it fails; what is not given here is as the client has it. @default the client's `retry` */
  readonly retry?: RetryOptions | false | undefined;
  /** Further request headers. `Authorization` is always the client's own. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}
