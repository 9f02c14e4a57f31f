import { run } from "@rollcall/config/processes";
import type { Place } from "../check.ts";

/** Bundles what is in the consumer's project with Vite, by one of the configurations there. */
export async function bundle({ scratch, toolchain }: Place, config: string): Promise<void> {
  const args = [toolchain.file("vite/bin/vite.js"), "build", "--config", config];
  await run({ file: process.execPath, args, cwd: scratch.project, env: scratch.env });
}
