import { join } from "node:path";
import { serve } from "@rollcall/config/loopback";
import { start } from "../child.ts";
import { type Value, valuesOf } from "../row.ts";
import type { Measurement } from "../suite.ts";
import { fixedWindow } from "./windows.ts";

const WRITES = 2000;
const CLIENTS = 3;
const CALLERS = ["clients", "openapi-fetch", "fetch", "sdk"] as const;
const LIMIT = 100;
const WINDOW_MS = 1000;

/** A server that carries out what its limit admits, and counts how often each write was carried out. */
async function writingServer() {
  const admits = fixedWindow(LIMIT, WINDOW_MS);
  const done = new Map<string, number>();
  const seen = { refused: 0 };
  const server = await serve(async (request, response) => {
    const admitted = admits(performance.now());
    let body = "";
    for await (const piece of request) body += piece;
    const id = request.url?.split("/")[4] ?? (JSON.parse(body || "{}") as { name?: string }).name ?? "";
    if (admitted) done.set(id, (done.get(id) ?? 0) + 1);
    else seen.refused++;
    const headers = { "content-type": "application/json", ...(admitted ? {} : { "retry-after": "1" }) };
    response.writeHead(admitted ? 200 : 429, headers).end("{}");
  });
  return { ...server, done, seen };
}

/** Writes by three processes. How many were not carried out exactly once. */
async function lost(folder: string, env: Readonly<Record<string, string>>): Promise<Value> {
  await using server = await writingServer();
  const script = join(import.meta.dirname, "many.ts");
  await using children = new AsyncDisposableStack();
  const args = [join(folder, "writes.js"), "writes", server.url, `${WRITES}`];
  const started = Array.from({ length: CLIENTS }, (_, first) =>
    children.use(start(script, [...args, `${first}`, `${CLIENTS}`], env)),
  );
  await Promise.all(started.map((child) => child.next()));
  const once = [...server.done.values()].filter((count) => count === 1).length;
  return { value: WRITES - once, detail: `${server.seen.refused} refused` };
}

export const writes: Measurement = {
  note: `**Writes at a shared limit.** ${WRITES.toLocaleString("en")} writes (POST, PATCH, PUT and DELETE in turn) by ${CLIENTS} processes that do not know of each other.
The server allows ${LIMIT} in a fixed window of a second and answers 429 with \`Retry-After: 1\` to the rest, which it does not carry out. The figure is how many were not carried out exactly once. In parentheses is how often the server refused.`,
  async *measure({ folder, env }) {
    yield { budget: "writesLost", values: await valuesOf(CALLERS, (name) => lost(folder(name), env)) };
  },
};
