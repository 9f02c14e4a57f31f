/** What browsers may send and read. As on PureCloud, a page cannot read `Retry-After`. */
const EXPOSED = "inin-correlation-id, inin-ratelimit-count, inin-ratelimit-allowed, inin-ratelimit-reset";
const METHODS = "GET, POST, PUT, PATCH, DELETE, OPTIONS";

/** Headers of every answer, so a page of any origin can use the sandbox. */
export const CORS: Readonly<Record<string, string>> = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": EXPOSED,
};

/** The headers that answer a browser's question before its request. */
export const preflight = (wanted: string | undefined): Readonly<Record<string, string>> => ({
  ...CORS,
  "access-control-allow-methods": METHODS,
  "access-control-allow-headers": wanted ?? "authorization, content-type",
  "access-control-max-age": "600",
});
