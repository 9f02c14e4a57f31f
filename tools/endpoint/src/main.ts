/** `pnpm endpoint PLATFORM METHOD PATH`: writes what an endpoint needs, and prints what is left to do by hand. */

import { execFileSync } from "node:child_process";
import { root } from "@rollcall/config/files";
import { addEndpoint } from "./add.ts";
import { TODO } from "./draft.ts";
import { parseRequest, UsageError } from "./request.ts";

try {
  const request = parseRequest(process.argv.slice(2));
  const { done, left } = addEndpoint(root, request);
  const code = [...done, ...left].filter((path) => path.endsWith(".ts"));
  execFileSync("biome", ["check", "--write", "--log-level=error", ...code], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
  });
  console.log(`${request.operationId}: ${request.method} ${request.path}\n\nWritten:`);
  for (const path of done) console.log(`  ${path}`);
  console.log(`\nFill in each ${TODO} in:`);
  left.forEach((path, index) => {
    console.log(`  ${index + 1}. ${path}`);
  });
  console.log(
    "\nThen run: pnpm lint:specs, pnpm examples, pnpm generate, pnpm api:update, pnpm spec:changeset, pnpm docs:coverage, npm test",
  );
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
