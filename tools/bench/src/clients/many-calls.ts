/** Makes many calls, 50 together, and ignores how they end. `many-calls.ts <folder> <url> <count>` */
import { endWithParent } from "../child.ts";
import { callsOf } from "./calls-of.ts";

endWithParent();
const [folder = "", url = "", count = ""] = process.argv.slice(2);
const [call] = Object.values(await callsOf(folder, url));
let left = Number(count);
const work = async () => {
  while (left-- > 0) await call?.().catch(() => {});
};
await Promise.all(Array.from({ length: 50 }, work));
process.send?.("done");
