/** Audits a made-up organisation with the `rollcall` of another project, and prints whom it saw. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { startSandbox } from "@rollcall/sandbox";

const sandbox = await startSandbox({ users: 12, seed: 1, rateLimits: false });
try {
  const [{ serviceProviderId, groups }] = sandbox.estate.odin.serviceProviders;
  const flags = [
    ...["--odin-url", sandbox.odinUrl, "--odin-sp", serviceProviderId, "--odin-rate", "0"],
    ...groups.flatMap((group) => ["--odin-group", group]),
    ...["--purecloud-url", sandbox.purecloudUrl, "--purecloud-login-url", sandbox.loginUrl, "--purecloud-rate", "0"],
  ];
  const names = ["ODIN_USERNAME", "ODIN_PASSWORD", "PURECLOUD_CLIENT_ID", "PURECLOUD_CLIENT_SECRET"];
  const env = { ...process.env, ...Object.fromEntries(names.map((name) => [`ROLLCALL_${name}`, "made-up"])) };
  const [rollcall] = process.argv.slice(2);
  const { stdout } = await promisify(execFile)(process.execPath, [rollcall, "audit", ...flags, "--json"], { env });
  console.log(JSON.stringify(JSON.parse(stdout).coverage.map(({ platform, users }) => [platform, users.seen])));
} finally {
  await sandbox.close();
}
