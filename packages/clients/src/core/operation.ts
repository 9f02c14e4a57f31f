import type { RetryOptions } from "./call/retry.js";

/** What the client needs to know of one operation. Codegen writes them from the specs. */
export interface Operation {
  readonly method: HttpMethod;
  /** The whole path, from `/api/v2` on. Path parameters are the `{names}` in it. */
  readonly path: string;
  /** Names of the query parameters. Arrays explode: `id=a&id=b`. */
  readonly query?: readonly string[];
  /** The query parameters whose arrays are joined with commas instead: `ids=a,b`. */
  readonly csv?: readonly string[];
  /** Names of header parameters. */
  readonly headers?: readonly string[];
  /** Whether there is a JSON request body, given as the parameter `body`. */
  readonly body?: "required" | "optional";
  /** Query and header parameters that must be given. Path parameters always must. */
  readonly required?: readonly string[];
  /** Ids that one call may have as `id`, if they are not 100. With 0, they are ids of something else than the items. */
  readonly ids?: number;
  /** A POST that only reads. */
  readonly safe?: true;
  /** The shape of every 2xx answer, if it is certain. It is checked at run time. */
  readonly result?: "array" | "object" | "array or object" | "void";
  /** It lists rows, and one row may come as a bare object. */
  readonly bare?: true;
  /** How the operation pages. */
  readonly paging?: Paging;
}

/** The method of a call. */
export type HttpMethod = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** How an operation pages. Its names are parameters, or fields of its body. */
export interface Paging {
  /** The field of an answer that holds its items. */
  readonly items: string;
  /** The name for the number of items in a page. */
  readonly size?: string;
  /** The name for the number of the page. */
  readonly page?: string;
  /** The name for the cursor. */
  readonly cursor?: string;
  /** The name for where the next page begins. */
  readonly after?: string;
  /** The field of an answer that holds the next value of `after`, or a path with it. */
  readonly next?: string;
  /** The largest page that is known to work. */
  readonly maxSize?: number;
  /** The object of the body that holds size and page. */
  readonly within?: string;
  /** A page may be short, and only an empty one is the last. */
  readonly untilEmpty?: true;
}

/** Operations by operationId. */
export type OperationTable = Readonly<Record<string, Operation>>;

declare const OPERATION: unique symbol;

/**
 * One operation of an API, to make a client with. Import them from `@rollcall/clients/odin/operations` and
 * `@rollcall/clients/purecloud/operations`. The type says which operation it is. So no other can take its name.
 */
export interface NamedOperation<For extends string, Name extends string> extends Operation {
  readonly [OPERATION]?: readonly [api: For, name: Name];
}

/** Permissions that the platform requires: all of them, or any. */
export interface Permissions {
  readonly mode: "any" | "all";
  readonly permissions: readonly string[];
}

/** The permissions of the operations that require any, by operationId. Apart, because only a refused call needs them. */
export type PermissionsTable = Readonly<Record<string, Permissions>>;

/** Options that every method takes after its parameters. */
export interface CallOptions {
  /** Aborts the call. It then rejects with an `ApiAbortError` whose `cause` is the signal's reason. */
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
  /** Whether a call that failed is sent again. What is absent here is taken from the client. @default the client's `retry` */
  readonly retry?: RetryOptions | false | undefined;
  /** Further request headers. `Authorization` is always the client's own. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/**
 * What callers may send for a `T`. Lists may be readonly, and optional fields may be undefined, as under
 * `exactOptionalPropertyTypes`. Undefined is not sent.
 */
export type Sendable<T> = T extends readonly (infer Item)[]
  ? readonly Sendable<Item>[]
  : T extends object
    ? { [Key in keyof T]: Sendable<T[Key]> | (Record<never, never> extends Pick<T, Key> ? undefined : never) }
    : T;
