/**
 * What calls by path: loaded when it is first used, for most callers need the methods only, and openapi-fetch is a third
 * of what both would weigh in a browser.
 */
export { callPath } from "./call-path.js";
export { createHttp } from "./http.js";
