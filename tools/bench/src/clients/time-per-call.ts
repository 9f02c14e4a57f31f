import { join } from "node:path";
import { start } from "../child.ts";
import { type Row, valuesOf } from "../row.ts";
import { median, medianRatio } from "../statistics.ts";
import type { Measurement } from "../suite.ts";
import type { Times } from "./callers.ts";

const CALLERS = ["clients", "openapi-fetch", "fetch", "sdk"] as const;

export const timePerCall: Measurement = {
  note: `**Time per call.** \`call.js\` of each consumer makes one \`getUsers\`. The answer is a page of one user (110 bytes) from another process, over open connections, without a rate limit.
All callers are in one process. They take turns every 100 calls, or 250 for 50 parallel calls. There are twenty turns in each of five rounds, each after a collection of young garbage.
The time of a round is its median turn. The figure is the median ratio to bare openapi-fetch, and the median time is in parentheses.`,
  async *measure({ folder, env }) {
    const script = (name: string) => join(import.meta.dirname, name);
    await using server = start(script("users-server.ts"), [], env);
    const url = String(await server.next());
    const folders = CALLERS.map(folder);
    await using callers = start(script("callers.ts"), [url, ...folders], env, ["--expose-gc"]);
    const { sequential, concurrent } = (await callers.next()) as { sequential: Times; concurrent: Times };
    yield await rowOf("sequential", "method", sequential);
    yield await rowOf("concurrent", "method", concurrent);
    yield await rowOf("pathSequential", "path", sequential);
    yield await rowOf("pathConcurrent", "path", concurrent);
  },
};

/** The clients make calls by their methods, and by path. */
async function rowOf(budget: Row["budget"], ours: "method" | "path", times: Times): Promise<Row> {
  const base = times["openapi-fetch"] ?? [];
  const values = await valuesOf(CALLERS, (name) => {
    const own = times[name === "clients" ? ours : name] ?? [];
    return { value: medianRatio(own, base), detail: `${median(own).toFixed(0)} us` };
  });
  return { budget, values };
}
