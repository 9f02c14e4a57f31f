import { request } from "node:http";
import { type Loopback, serve } from "../loopback.ts";

/** Newer than the other values that the audit asks for. */
const UNKNOWN = new Set(["skills", "languages"]);

/** A front that takes from `expand` what an older PureCloud does not know, as if it had not been asked for. */
export function olderPlatform(purecloudUrl: string): Promise<Loopback> {
  return serve((incoming, response) => {
    const url = new URL(incoming.url ?? "/", purecloudUrl);
    const expand = url.searchParams.getAll("expand").flatMap((values) => values.split(","));
    url.searchParams.delete("expand");
    for (const value of expand) if (!UNKNOWN.has(value)) url.searchParams.append("expand", value);
    const { method, headers } = incoming;
    const outgoing = request(url, { method, headers: { ...headers, host: url.host } }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    outgoing.once("error", () => response.destroy());
    incoming.pipe(outgoing);
  });
}
