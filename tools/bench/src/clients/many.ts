/**
 * Makes calls of a consumer in its own process, 50 together, and ignores how they end:
 * `many.ts <file> <calls|writes> <url> <count> <first> <step>` makes every so many-th of them.
 */
import { pathToFileURL } from "node:url";
import { endWithParent } from "../child.ts";

endWithParent();
const [file = "", name = "", url = "", ...numbers] = process.argv.slice(2);
const [count = 0, first = 0, step = 1] = numbers.map(Number);
const made = await import(pathToFileURL(file).href);
const calls: ((id: string) => Promise<unknown>)[] = Object.values(made[name](url));
let next = first;
const work = async () => {
  for (let id = next; id < count; id = next) {
    next += step;
    await calls[id % calls.length]?.(`user-${id}`).catch(() => {});
  }
};
await Promise.all(Array.from({ length: 50 }, work));
process.send?.("done");
