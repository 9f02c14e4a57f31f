import { expect, onTestFinished, test, vi } from "vitest";
import { Heartbeat } from "../../src/terminal/heartbeat.js";

test("a thread that answers is asked again each second, and silence of ten seconds is reported", () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const ask = vi.fn();
  const onSilence = vi.fn();
  const heartbeat = new Heartbeat(ask, onSilence);
  heartbeat.start();
  vi.advanceTimersByTime(9_999);
  heartbeat.heard();
  vi.advanceTimersByTime(1000);
  expect([ask.mock.calls.length, onSilence.mock.calls.length]).toEqual([2, 0]);
  vi.advanceTimersByTime(10_000);
  expect(onSilence).toHaveBeenCalledTimes(1);
});
