import { join } from "node:path";
import { start } from "../child.ts";
import type { Row } from "../row.ts";
import { median, medianRatio } from "../statistics.ts";
import type { Measurement } from "../suite.ts";
import type { Times } from "./callers.ts";

export const timePerCall: Measurement = {
  note: `**Time per call.** \`call.js\` of each consumer makes one \`getUsers\`. The answer is a page of one user (110 bytes) from another process, over open connections, without a rate limit.
All callers are in one process. They take turns every 100 calls, or 250 for 50 parallel calls. There are twenty turns in each of five rounds, each after a collection of young garbage.
The time of a round is its median turn. The figure is the median ratio to bare openapi-fetch, and the median time is in parentheses.`,
  async *measure({ folder, env }) {
    const script = (name: string) => join(import.meta.dirname, name);
    await using server = start(script("users-server.ts"), [], env);
    const url = String(await server.next());
    const folders = (["clients", "openapi-fetch", "fetch", "sdk"] as const).map(folder);
    await using callers = start(script("callers.ts"), [url, ...folders], env, ["--expose-gc"]);
    const { sequential, concurrent } = (await callers.next()) as { sequential: Times; concurrent: Times };
    yield rowOf("sequential", "method", sequential);
    yield rowOf("concurrent", "method", concurrent);
    yield rowOf("pathSequential", "path", sequential);
    yield rowOf("pathConcurrent", "path", concurrent);
  },
};

function rowOf(budget: Row["budget"], ours: "method" | "path", times: Times): Row {
  const base = times["openapi-fetch"] ?? [];
  const over = (name: string) => {
    const own = times[name] ?? [];
    return { value: medianRatio(own, base), detail: `${median(own).toFixed(0)} us` };
  };
  return {
    budget,
    values: { ours: over(ours), "openapi-fetch": over("openapi-fetch"), fetch: over("fetch"), sdk: over("sdk") },
  };
}
