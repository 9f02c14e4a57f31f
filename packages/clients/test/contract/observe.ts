import { expect } from "vitest";

/** One request as it left the client, and the headers of its answer. */
export interface Observed {
  readonly method: string;
  /** Path and query, exactly as sent. */
  readonly url: string;
  readonly body: unknown;
  readonly headers: Headers;
  readonly answered: Headers;
}

/**
 * A fetch that records what is sent, and fails on an answer that Prism made up. Prism's own problem looks like an answer of the
 * API, and only a header reports a violation of the spec.
 */
export function observe() {
  const seen: Observed[] = [];
  const observed: typeof fetch = async (input, init) => {
    const response = await fetch(input, init);
    const text = await response.clone().text();
    expect(text).not.toContain("stoplight.io/prism");
    expect(response.headers.get("sl-violations")).toBeNull();
    const { pathname, search } = new URL(String(input));
    const body = typeof init?.body === "string" ? init.body : undefined;
    const sent = new Headers(init?.headers);
    const isJson = sent.get("content-type") === "application/json";
    seen.push({
      method: init?.method ?? "GET",
      url: pathname + search,
      body: body !== undefined && isJson ? JSON.parse(body) : body,
      headers: sent,
      answered: response.headers,
    });
    return response;
  };
  return { fetch: observed, seen };
}
