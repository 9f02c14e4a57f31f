/** An HTTP date in any of its three forms. `Date.parse` would also accept "garbage 5". */
const HTTP_DATE = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? [\w -]*\d\d:\d\d:\d\d( GMT| \d{4})$/;

/**
 * `Retry-After` in milliseconds from now. It holds whole seconds, or an HTTP date by the clock of the server, which the answer's
 * own `Date` shows. Undefined if it holds neither.
 */
export function retryAfter(headers: Pick<Headers, "get">, now: () => number = Date.now): number | undefined {
  const text = headers.get("retry-after")?.trim() ?? "";
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  const until = dateIn(text);
  return until === undefined ? undefined : Math.max(0, until - (dateIn(headers.get("date") ?? "") ?? now()));
}

function dateIn(text: string): number | undefined {
  const zone = /\d{4}$/.test(text) ? " GMT" : ""; // The form of C's asctime has none.
  const time = HTTP_DATE.test(text) ? Date.parse(text + zone) : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
}
