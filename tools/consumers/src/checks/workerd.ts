import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { type Running, run, start } from "@rollcall/config/processes";
import { bundle, type Check } from "../check.ts";
import { type Addresses, watchUse } from "../watched.ts";

/** Two requests that overlap, each with its own clients. In a Worker, nothing may be shared between requests. */
const REQUESTS = 2;

export const workerdCheck: Check = {
  name: "workerd",
  about: "fixture/use.mjs, bundled by Vite, in a Worker on Cloudflare's runtime",
  async run(place) {
    const { scratch, toolchain } = place;
    await bundle(place, "worker.vite.mjs");
    const program = { file: toolchain.binary("workerd"), cwd: scratch.project, env: scratch.env };
    const version = (await run({ ...program, args: ["--version"] })).replace("workerd", "").trim();
    await using worker = start({ ...program, args: ["serve", "--control-fd=3", "worker.capnp"] });
    const port = await listening(worker);
    const each = await Promise.all(
      Array.from({ length: REQUESTS }, () => watchUse(place, (addresses) => ask(port, addresses, worker))),
    );
    const calls = each.reduce((sum, one) => sum + one.calls, 0);
    return { version, done: `${calls} calls`, problems: [...new Set(each.flatMap(({ problems }) => problems))] };
  },
};

/** The port that it took, which it tells on file descriptor 3. */
async function listening({ child, ended, printed }: Running): Promise<number> {
  const told = new Promise<string>((resolve) => {
    createInterface(child.stdio[3] as Readable).once("line", resolve);
  });
  const line = await Promise.race([told, ended.then(() => undefined)]);
  if (line === undefined) throw new Error(`workerd ended: ${printed.err}`);
  return (JSON.parse(line) as { port: number }).port;
}

async function ask(port: number, addresses: Addresses, { printed }: Running): Promise<string> {
  const url = `http://127.0.0.1:${port}/?${new URLSearchParams(addresses)}`;
  const response = await fetch(url, { signal: AbortSignal.timeout(60_000) });
  const answer = await response.text();
  return response.ok ? answer : `${response.status} ${answer}\n${printed.err}`;
}
