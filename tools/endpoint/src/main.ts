/** `pnpm endpoint PLATFORM METHOD PATH`: writes what an endpoint needs, and prints what is left to do by hand. */

import { execFileSync } from "node:child_process";
import { root } from "@rollcall/config/files";
import { runTool } from "@rollcall/config/tool";
import { addEndpoint } from "./add.ts";
import { TODO } from "./draft.ts";
import { FLAGS, readRequest, USAGE } from "./request.ts";

await runTool(USAGE, FLAGS, (flags, names) => {
  const request = readRequest(flags, names);
  const { done, left } = addEndpoint(root, request);
  const code = [...done, ...left].filter((path) => path.endsWith(".ts"));
  // The rules of the linter read the whole checkout, which takes most of the time, and drafts break none of them.
  execFileSync("biome", ["check", "--write", "--linter-enabled=false", "--log-level=error", ...code], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
  });
  const lines = [
    ...[`${request.operationId}: ${request.method} ${request.path}`, "", "Written:"],
    ...done.map((path) => `  ${path}`),
    ...["", `Fill in each ${TODO} in:`],
    ...left.map((path, index) => `  ${index + 1}. ${path}`),
    "",
    "Then run: pnpm lint:specs, pnpm generate, pnpm examples, pnpm api:update, pnpm spec:changeset, pnpm docs:coverage, npm test",
  ];
  return { ok: true, lines };
});
