import * as odinOperations from "@rollcall/clients/odin/operations";
import * as purecloudOperations from "@rollcall/clients/purecloud/operations";
import type { Sandbox } from "@rollcall/sandbox";

const LOGINS = new Set(["login", "postOauthToken"]);

type Operation = { readonly method: string; readonly safe?: true };
const operations = { ...odinOperations, ...purecloudOperations } as Readonly<Record<string, Operation | undefined>>;

/** Requests so far that change something. A GET, a login and a POST that only reads change nothing. What the specs lack counts. */
export function writesIn({ requests }: Sandbox): number {
  const isRead = (id: string) => LOGINS.has(id) || operations[id]?.method === "GET" || operations[id]?.safe === true;
  return [...requests.counts].reduce((sum, [key, times]) => (isRead(key.split(" ")[0] ?? "") ? sum : sum + times), 0);
}
