import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { closable } from "@rollcall/config/closable";
import { temporaryFolder } from "@rollcall/config/files";
import { MADE_UP_LOGINS } from "@rollcall/config/made-up-logins";
import { run } from "@rollcall/config/processes";
import { type SandboxOptions, startSandbox } from "@rollcall/sandbox";

const require = createRequire(import.meta.url);
const MANIFEST = require.resolve("@rollcall/cli/package.json");
const BIN = join(dirname(MANIFEST), require(MANIFEST).bin.rollcall);
const PATIENCE_MS = 600_000;

const rollcall = (...args: readonly string[]): Promise<string> =>
  run(
    {
      file: process.execPath,
      args: [BIN, ...args],
      env: { ...process.env, ...MADE_UP_LOGINS, ROLLCALL_PROGRESS: "none" },
    },
    PATIENCE_MS,
  );

/** One night. */
export type Night = Pick<SandboxOptions, "day" | "faults">;

/** Audits of one organisation by the built command, night after night, in a history that lasts until it is closed. */
export async function nightly(users: number, nights: readonly Night[]) {
  const folder = await temporaryFolder("history");
  const history = join(folder.path, "history");
  const audits: { readonly folder: string; readonly printed: string; readonly differences: readonly string[] }[] = [];
  let port: number | undefined;
  for (const night of nights) {
    // A history is of one host, so the port stays.
    const sandbox = await startSandbox({ users, rateLimits: false, ...night, ...(port !== undefined && { port }) });
    port ??= Number(new URL(sandbox.odinUrl).port);
    try {
      const odin = ["--odin-url", sandbox.odinUrl, "--odin-rate", "0"];
      const purecloud = ["--purecloud-url", sandbox.purecloudUrl, "--purecloud-rate", "0"];
      const login = ["--purecloud-login-url", sandbox.loginUrl];
      const printed = await rollcall(
        ...["audit", ...odin, ...purecloud, ...login, "--history", history, "--since-last", "--min-coverage", "50"],
      );
      const [, audit = ""] = /^Next: open (.*)\/report\.html$/m.exec(printed) ?? [];
      const differences = audits.length === 0 ? "" : await rollcall("diff", history, "--json");
      audits.push({ folder: audit, printed, differences: differences.trimEnd().split("\n") });
    } finally {
      await sandbox.close();
    }
  }
  return closable({ audits }, () => folder.close());
}
