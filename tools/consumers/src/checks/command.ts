import { type Program, run } from "@rollcall/config/processes";
import type { Place } from "../check.ts";
import { differences } from "../compare.ts";
import { readPrinted } from "../printed.ts";

/** Runs the installed `rollcall` and reads the installed specs, on one Node. Returns what is wrong. */
export async function commandProblems({ scratch, packed, estate }: Place, node: string): Promise<string[]> {
  const { project, withoutSandbox } = scratch;
  const rollcall = (cwd: string, ...args: string[]) => run(program(cwd, ["node_modules/.bin/rollcall", ...args]));
  const program = (cwd: string, args: readonly string[]): Program => ({
    file: node,
    args,
    cwd,
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
    withoutSandbox,
    "audit",
    ...["--odin-url", estate.odinUrl, "--odin-sp", "ent.odin", "--odin-group", "grp.odin", "--odin-rate", "0"],
    ...["--purecloud-url", estate.purecloudUrl, "--purecloud-login-url", estate.loginUrl, "--purecloud-rate", "0"],
    "--json",
  );
  const seen = {
    version: (await rollcall(project, "--version")).trim(),
    help: (await rollcall(project, "--help")).slice(0, 15),
    audit: coverage(audit),
    demo: (await rollcall(project, "demo", "--users", "12")).slice(0, 14),
    demoWithoutSandbox: await rollcall(withoutSandbox, "demo").catch(
      ({ message }: Error) => refusal.exec(message)?.[0],
    ),
    specs: readPrinted(await run(program(project, ["specs.mjs"]))),
  };
  const expected = {
    version: packed.find(({ name }) => name === "@rollcall/cli")?.version,
    help: "Usage: rollcall",
    audit: [
      { platform: "odin", users: { seen: 5, expected: 5, vanished: 0 } },
      { platform: "purecloud", users: { seen: 5, expected: 5, vanished: 0 } },
    ],
    demo: "Rollcall audit",
    demoWithoutSandbox: "exited with 2\nrollcall: the demo needs @rollcall/sandbox",
    specs: ["odin.json 3.1", "odin.yaml 3.1", "purecloud.json 3.1", "purecloud.yaml 3.1"],
  };
  return differences(expected, seen, "rollcall");
}

/** With the line that installs the sandbox. */
const refusal =
  /exited with 2\nrollcall: the demo needs @rollcall\/sandbox(?=,.* Run: npm install @rollcall\/sandbox@)/;

/** Who was found, of what `--json` prints. */
function coverage(printed: string): unknown {
  const { coverage } = readPrinted(printed) as { coverage: { platform: unknown; users: unknown }[] };
  return coverage.map(({ platform, users }) => ({ platform, users }));
}
