import { expect, onTestFinished, test } from "vitest";
import { listenForSignals } from "../../src/terminal/signals.js";

test.each([
  ["win32", 130],
  ["linux", undefined],
] as const)("Ctrl-Break on %s ends an audit in good order: %o", (platform, code) => {
  const before = ["SIGINT", "SIGTERM", "SIGBREAK"].map((name) => [name, process.listeners(name as "SIGINT")] as const);
  onTestFinished(() => {
    for (const [name, kept] of before) {
      for (const listener of process.listeners(name as "SIGINT"))
        if (!kept.includes(listener)) process.off(name, listener);
    }
  });
  const left: unknown[] = [];
  const signals = listenForSignals((...how) => left.push(how), platform);
  process.emit("SIGBREAK", "SIGBREAK");
  expect([signals.exitCode, signals.stop.aborted]).toEqual([code, code !== undefined]);
  expect(left).toEqual([]);
  process.emit("SIGBREAK", "SIGBREAK");
  expect(left).toEqual(code === undefined ? [] : [[code, "SIGBREAK"]]);
});
