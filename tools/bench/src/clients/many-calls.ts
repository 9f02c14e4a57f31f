/** Makes many calls, 50 together, and ignores how they end. `many-calls.ts <folder> <url> <count>` */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { endWithParent } from "../child.ts";

endWithParent();
const [folder = "", url = "", count = ""] = process.argv.slice(2);
const { calls } = (await import(pathToFileURL(join(folder, "call.js")).href)) as {
  calls(url: string): Record<string, () => Promise<unknown>>;
};
const [call] = Object.values(calls(url));
let left = Number(count);
const work = async () => {
  while (left-- > 0) await call?.().catch(() => {});
};
await Promise.all(Array.from({ length: 50 }, work));
process.send?.("done");
