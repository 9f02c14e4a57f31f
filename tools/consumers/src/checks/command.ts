import type { Place } from "../check.ts";
import { differences } from "../compare.ts";
import { readPrinted } from "../printed.ts";
import { type Program, run } from "../processes.ts";

/** Runs the installed `rollcall` and reads the installed specs, on one Node. Returns what is wrong. */
export async function commandProblems({ scratch, packed, estate }: Place, node: string): Promise<string[]> {
  const rollcall = (...args: string[]) => run(program(["node_modules/.bin/rollcall", ...args]));
  const program = (args: readonly string[]): Program => ({
    file: node,
    args,
    cwd: scratch.project,
    env: {
      ...scratch.env,
      // The mocks accept any value.
      ROLLCALL_ODIN_USERNAME: "made-up",
      ROLLCALL_ODIN_PASSWORD: "made-up-password",
      ROLLCALL_PURECLOUD_CLIENT_ID: "made-up",
      ROLLCALL_PURECLOUD_CLIENT_SECRET: "made-up-secret",
    },
  });
  const audit = await rollcall(
    "audit",
    ...["--odin-url", estate.odinUrl, "--odin-sp", "ent.odin", "--odin-group", "grp.odin", "--odin-rate", "0"],
    ...["--purecloud-url", estate.purecloudUrl, "--purecloud-login-url", estate.loginUrl, "--purecloud-rate", "0"],
    "--json",
  );
  const seen = {
    version: (await rollcall("--version")).trim(),
    help: (await rollcall("--help")).slice(0, 15),
    audit: coverage(audit),
    specs: readPrinted(await run(program(["specs.mjs"]))),
  };
  const expected = {
    version: packed.find(({ name }) => name === "@rollcall/cli")?.version,
    help: "Usage: rollcall",
    audit: [
      { platform: "odin", users: { seen: 5, expected: 5, vanished: 0 } },
      { platform: "purecloud", users: { seen: 5, expected: 5, vanished: 0 } },
    ],
    specs: ["odin.json 3.1", "odin.yaml 3.1", "purecloud.json 3.1", "purecloud.yaml 3.1"],
  };
  return differences(expected, seen, "rollcall");
}

/** Who was found, of what `--json` prints. */
function coverage(printed: string): unknown {
  const { coverage } = readPrinted(printed) as { coverage: { platform: unknown; users: unknown }[] };
  return coverage.map(({ platform, users }) => ({ platform, users }));
}
