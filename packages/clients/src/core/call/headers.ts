import { assert } from "../assert.js";
import type { Core } from "./core.js";
import type { SentRequest } from "./request.js";

/** The headers of a request, in lower case. They are checked here, because the complaint of fetch would quote the value. */
export function headersOf({ userAgent }: Core, { token, ...out }: SentRequest): Record<string, string> {
  const json = "application/json";
  const headers: Record<string, string> = { accept: json };
  if (typeof out.body === "string") headers["content-type"] = json;
  for (const [name, value] of Object.entries({ "user-agent": userAgent, ...out.headers })) {
    if (value === undefined) continue;
    const right = /^[\w!#$%&'*+.^`|~-]+\n[\t -~\x80-\xff]*$/.test(`${name}\n${value}`);
    assert(right, `${out.operation}: header ${JSON.stringify(name)} cannot be sent`);
    headers[name.toLowerCase()] = value;
  }
  if (token) headers.authorization = `Bearer ${token}`;
  return headers;
}
