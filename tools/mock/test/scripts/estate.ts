/** Starts a mock, calls it over a kept connection and stops it. The process must then end by itself. */
import { serveEstate } from "../../src/front.ts";
import { tiny } from "../fixtures/tiny.ts";

// Only time of this process. Other programs on a busy machine do not count.
const before = process.cpuUsage();
const { url, close } = await serveEstate(tiny);
const { user, system } = process.cpuUsage(before);
console.log(`started in ${Math.round((user + system) / 1000)} ms`);
await (await fetch(`${url}/users`)).text();
// One that cannot have its port must not leave half of itself running.
await serveEstate(tiny, Number(new URL(url).port)).catch(({ code }) => console.log(code));
await close();
console.log("closed");
