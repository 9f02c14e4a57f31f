/**
 * What `npm start` runs: a build, both mocks in this process, and the real `rollcall audit` against them as a child.
 * Its exit code is the audit's; whichever way it ends, nothing stays behind.
 */
import { fileURLToPath } from "node:url";
import { build } from "./build.ts";
import { runChild } from "./child.ts";
import { startEstate } from "./estate.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
build(root);
const estate = await startEstate();
try {
  process.exitCode = await runChild({
    args: [
      "packages/cli/dist/main.js",
      "audit",
      ...["--odin-url", estate.odinUrl, "--odin-sp", "ent.odin", "--odin-group", "grp.odin"],
      ...["--purecloud-url", estate.purecloudUrl, "--purecloud-login-url", estate.loginUrl],
      // Mocks need no courtesy.
      ...["--odin-rate", "0", "--purecloud-rate", "0"],
      ...["--out", "out/audit.json"],
    ],
    cwd: root,
    // Made up: the mocks take any.
    env: {
      ROLLCALL_ODIN_USERNAME: "rollcall.admin@parkbenchsolutions.com",
      ROLLCALL_ODIN_PASSWORD: "made-up-password",
      ROLLCALL_PURECLOUD_CLIENT_ID: "made-up-client",
      ROLLCALL_PURECLOUD_CLIENT_SECRET: "made-up-secret",
    },
  });
} finally {
  await estate.close();
}
