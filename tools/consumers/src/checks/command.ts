import { MADE_UP_LOGINS } from "@rollcall/config/made-up-logins";
import { run } from "@rollcall/config/processes";
import { differences, type Place, readPrinted } from "../check.ts";

/** Runs the installed `rollcall` and reads the installed specs, on one Node. Returns what is wrong. */
export async function commandProblems({ scratch, packed, estate }: Place, node: string): Promise<string[]> {
  const { project, withoutSandbox } = scratch;
  const env = { ...scratch.env, ...MADE_UP_LOGINS };
  const rollcall = (cwd: string, ...args: string[]) =>
    run({ file: node, args: ["node_modules/.bin/rollcall", ...args], cwd, env });
  const { odinUrl, purecloudUrl, loginUrl } = estate;
  const odin = ["--odin-url", odinUrl, "--odin-sp", "ent.odin", "--odin-group", "grp.odin", "--odin-rate", "0"];
  const purecloud = ["--purecloud-url", purecloudUrl, "--purecloud-login-url", loginUrl, "--purecloud-rate", "0"];
  // One section of the examples is forbidden.
  const partly = ["--min-coverage", "99"];
  const refused = ({ message }: Error) => refusal.exec(message)?.[0];
  const seen = {
    version: (await rollcall(project, "--version")).trim(),
    help: (await rollcall(project, "--help")).slice(0, 15),
    audit: coverage(await rollcall(withoutSandbox, "audit", ...odin, ...purecloud, ...partly, "--json")),
    demo: (await rollcall(project, "demo", "--users", "12")).slice(0, 14),
    demoWithoutSandbox: await rollcall(withoutSandbox, "demo").catch(refused),
    specs: readPrinted(await run({ file: node, args: ["specs.mjs"], cwd: project, env })),
  };
  return differences(expected(packed), seen, "rollcall");
}

const users = { seen: 5, expected: 5, vanished: 0 };
const expected = (packed: Place["packed"]) => ({
  version: packed.find(({ name }) => name === "@rollcall/cli")?.version,
  help: "Usage: rollcall",
  audit: ["odin", "purecloud"].map((platform) => ({ platform, users })),
  demo: "Rollcall audit",
  demoWithoutSandbox: "exited with 2\nrollcall: the demo needs @rollcall/sandbox",
  specs: ["odin.json 3.1", "odin.yaml 3.1", "purecloud.json 3.1", "purecloud.yaml 3.1"],
});

/** With the line that installs the sandbox. */
const refusal =
  /exited with 2\nrollcall: the demo needs @rollcall\/sandbox(?=,.* Run: npm install @rollcall\/sandbox@)/;

/** Who was found, of what `--json` prints. */
function coverage(printed: string): unknown {
  const { coverage } = readPrinted(printed) as { coverage: { platform: unknown; users: unknown }[] };
  return coverage.map(({ platform, users }) => ({ platform, users }));
}
