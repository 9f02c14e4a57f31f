/** Makes every third write of many, in its own process, 50 together. `many-writes.ts <folder> <url> <count> <first>` */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { endWithParent } from "../child.ts";

endWithParent();
const [folder = "", url = "", count = "", first = ""] = process.argv.slice(2);
const { writes } = (await import(pathToFileURL(join(folder, "writes.js")).href)) as {
  writes(url: string): readonly ((id: string) => Promise<unknown>)[];
};
const methods = writes(url);
let next = Number(first);
const work = async () => {
  for (let id = next; id < Number(count); id = next) {
    next += 3;
    await methods[id % methods.length]?.(`user-${id}`).catch(() => {});
  }
};
await Promise.all(Array.from({ length: 50 }, work));
process.send?.("done");
