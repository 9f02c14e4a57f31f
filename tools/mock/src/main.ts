/** `pnpm mock odin|purecloud [--port N]`: serves a mock for people, until Ctrl-C. */
import { type Api, apis } from "@rollcall/codegen/document";
import { oneOf, runTool, UsageError } from "@rollcall/config/tool";

/** Something to try, for each API: a user of the estate, with a made-up token. */
const example: Record<Api, string> = {
  odin: "/api/v2/users?userId=4003@parkbenchsolutions.com",
  purecloud: "/api/v2/users/1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111",
};

await runTool(
  `mock ${apis.join("|")} [--port N]`,
  { port: { type: "string", default: "0" } },
  async (values, [name]) => {
    const [api, port] = [oneOf(apis, name, "API"), Number(values.port)];
    if (!/^\d+$/.test(values.port) || port > 65535)
      throw new UsageError(`"${values.port}" is not a port`, "give a number from 0 to 65535");
    // Not at the top, because Prism takes most of a second to load. A wrong argument need not wait for it.
    const { startFront } = await import("./front.ts");
    const { url, close } = await startFront(api, port).catch((error: NodeJS.ErrnoException) => {
      throw error.code === "EADDRINUSE" ? new Error(`port ${port} is in use`) : error;
    });
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void close());
    const call = `curl -H 'Authorization: Bearer made-up-token' '${url}${example[api]}'`;
    return { ok: true, lines: [`The ${api} mock is at ${url} (Ctrl-C stops it). Try:`, call] };
  },
);
