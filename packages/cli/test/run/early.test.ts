/** What ends a command before its thread has begun. */
import { expect, test } from "vitest";
import { odinFlags, rollcall, SECRETS } from "../kit/run.js";

/** Sends a signal to the main thread as soon as it listens for one, while its thread still loads. */
const AT_ONCE = `import { isMainThread } from "node:worker_threads";
  if (isMainThread) process.on("newListener", (name) => {
    if (name === SIGNAL) setImmediate(() => process.emit(SIGNAL, SIGNAL));
  });`;

test.each([
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const)("%s while the command loads: a line, exit %s, and no call", async (signal, code) => {
  const script = AT_ONCE.replaceAll("SIGNAL", JSON.stringify(signal));
  const NODE_OPTIONS = `--import=data:text/javascript,${encodeURIComponent(script)}`;
  const { ended } = rollcall(["audit", ...odinFlags("http://127.0.0.1:9")], { ...SECRETS, NODE_OPTIONS });
  expect(await ended).toEqual({ code, stdout: "", stderr: "rollcall: interrupted\n" });
});
