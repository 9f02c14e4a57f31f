/** Runs `child.ts` as `npm start` runs the audit, with something left to stop afterwards. */
import { fileURLToPath } from "node:url";
import { runChild } from "../../src/child.ts";
import { serve } from "../../src/loopback.ts";

const needed = await serve((_, response) => void response.end());
try {
  process.exitCode = await runChild({
    args: [fileURLToPath(new URL("child.ts", import.meta.url)), ...process.argv.slice(2)],
    cwd: "/",
    env: { MADE_UP: "secret" },
  });
} finally {
  await needed.close();
  console.log("all stopped");
}
