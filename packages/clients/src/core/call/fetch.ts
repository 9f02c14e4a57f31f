/** The part of `fetch` that the client needs. It is small, so another library's `fetch` fits without a cast. */
export type Fetch = (url: string, init: FetchInit) => Promise<FetchResponse>;

/** What a `fetch` is given. */
export interface FetchInit {
  readonly method: string;
  /** Names in lower case, the token among them. */
  readonly headers: Record<string, string>;
  readonly body: string | ArrayBuffer | null;
  /** Aborts when the call ends, also by its timeout. */
  readonly signal: AbortSignal;
  /** Redirects are given back, not followed. */
  readonly redirect: "manual";
}

/** What is read of its answer. */
export interface FetchResponse {
  readonly ok: boolean;
  readonly status: number;
  readonly statusText: string;
  readonly headers: { get(name: string): string | null };
  readonly body: { getReader(): unknown } | null;
}
