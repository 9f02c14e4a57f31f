import { join } from "node:path";
import { pathToFileURL } from "node:url";

export type Call = () => Promise<unknown>;

/** The calls that `call.js` of a consumer makes, by the names of their callers. */
export async function callsOf(folder: string, baseUrl: string): Promise<Readonly<Record<string, Call>>> {
  const { calls } = await import(pathToFileURL(join(folder, "call.js")).href);
  return calls(baseUrl);
}
