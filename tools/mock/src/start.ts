/**
 * What `npm start` runs: a build, and the real `rollcall demo` as a child, which starts both platforms with a made-up
 * organisation and audits it. Its exit code is the demo's; whichever way it ends, nothing stays behind.
 */
import { fileURLToPath } from "node:url";
import { build } from "./build.ts";
import { runChild } from "./child.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
build(root);
process.exitCode = await runChild({ args: ["packages/cli/dist/main.js", "demo", "--out", "out"], cwd: root });
