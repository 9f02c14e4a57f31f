import { forward, type Listening, serve } from "@rollcall/config/loopback";

/** Newer than the other values that the audit asks for. */
const UNKNOWN = new Set(["skills", "languages"]);

/** A front that takes from `expand` what an older PureCloud does not know, as if it had not been asked for. */
export function olderPlatform(purecloudUrl: string): Promise<Listening> {
  return serve((incoming, response) => {
    const url = new URL(incoming.url ?? "/", purecloudUrl);
    const expand = url.searchParams.getAll("expand").flatMap((values) => values.split(","));
    url.searchParams.delete("expand");
    for (const value of expand) if (!UNKNOWN.has(value)) url.searchParams.append("expand", value);
    forward(incoming, response, purecloudUrl, { path: url.pathname + url.search });
  });
}
