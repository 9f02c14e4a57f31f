/**
 * The pattern of names whose values never belong in an error, wherever they stand. Of bounded length: in a large and
 * hostile answer, unbounded ones would be tried from every character to the end.
 */
export const TELLING: string =
  "[\\w.-]{0,64}(?:passw|passcode|secret|token|authorization|credential|assertion|cookie|api[_-]?key)[\\w.-]{0,64}";

/** In a URL, OAuth's and Odin's authorization codes are secrets too (in a JSON error, `code` is the error's code). */
const QUERY = new RegExp(`([?&](?:${TELLING}|code)=)[^&#]*`, "gi");

/** Takes the values of telling names out of a URL's query. */
export const redactUrl = (url: string): string => url.replace(QUERY, "$1[redacted]");
