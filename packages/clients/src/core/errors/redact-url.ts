/**
 * The pattern of names whose values never belong in an error. Its length is bounded. In a large and hostile answer, an
 * unbounded pattern would be tried from every character to the end.
 */
export const TELLING: string =
  "[\\w.-]{0,64}(?:passw|passcode|secret|token|authorization|credential|assertion|cookie|api[_-]?key)[\\w.-]{0,64}";

/** In a URL, OAuth's and Odin's authorization codes are secrets too (in a JSON error, `code` is the error's code). */
const QUERY = new RegExp(`([?&](?:${TELLING}|code)=)[^&#]*`, "gi");

/** Redacts the values of telling names in the query of a URL. */
export const redactUrl = (url: string): string => url.replace(QUERY, "$1[redacted]");
