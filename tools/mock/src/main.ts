/** `pnpm mock odin|purecloud [--port N]`: serves a mock for people, until Ctrl-C. */
import type { Api } from "@rollcall/codegen/document";
import { fail, readOrFail } from "@rollcall/config/tool";
import { type Arguments, readArguments, usage } from "./arguments.ts";

/** Something to try, for each API: a user of the estate, with a made-up token. */
const example: Record<Api, string> = {
  odin: "/api/v2/users?userId=4003@parkbenchsolutions.com",
  purecloud: "/api/v2/users/1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111",
};

const wanted = readOrFail("mock", () => readArguments(process.argv.slice(2)), usage);
if (wanted !== undefined) await run(wanted);

async function run({ api, port }: Arguments): Promise<void> {
  // Not at the top, because Prism takes most of a second to load. A wrong argument need not wait for it.
  const { startFront } = await import("./front.ts");
  try {
    const { url, close } = await startFront(api, port);
    console.log(`The ${api} mock is at ${url} (Ctrl-C stops it). Try:`);
    console.log(`curl -H 'Authorization: Bearer made-up-token' '${url}${example[api]}'`);
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void close());
  } catch (error) {
    const taken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
    fail("mock", taken ? `port ${port} is in use` : error, 1);
  }
}
