import type { ServerResponse } from "node:http";
import { onTestFinished, vi } from "vitest";
import type { FetchInit } from "../../src/core/call/fetch.js";
import type { Seen } from "./kit.js";

const ORIGIN = "https://in-process.example";

/**
 * As `serve`, but without a network. A request arrives while it is sent, and an answer arrives while it is written. So a test
 * on a virtual clock is exact on any machine.
 */
export function serveInProcess(answer: (response: ServerResponse, seen: Seen) => void) {
  const requests: Seen[] = [];
  const fetch = (url: string, { method, headers, body, signal }: FetchInit) =>
    new Promise<Response>((resolve, reject) => {
      signal.addEventListener("abort", () => reject(signal.reason));
      const seen = { method, url: url.slice(ORIGIN.length), headers, body: `${body ?? ""}` };
      requests.push(seen);
      answer(writer(resolve, reject), seen);
    });
  return { url: ORIGIN, requests, fetch };
}

/** The part of a `ServerResponse` that tests write to. */
function writer(resolve: (response: Response) => void, reject: (error: Error) => void): ServerResponse {
  let head: ResponseInit = {};
  const response = {
    writeHead(status: number, headers: Record<string, string> = {}) {
      head = { status, headers };
      return response;
    },
    end: (text: string) => resolve(new Response(text, head)),
    destroy: () => reject(Object.assign(new TypeError("fetch failed"), { cause: { code: "ECONNRESET" } })),
  };
  return response as unknown as ServerResponse;
}

/** Until the test ends, time passes only by `vi.advanceTimersByTime`. Timers are real. */
export function stoppedClock(): void {
  vi.useFakeTimers({ toFake: ["performance", "Date"] });
  onTestFinished(() => void vi.useRealTimers());
}

/** Until the test ends, time passes only while timers are waited for. No wait takes any real time. */
export function virtualClock(): void {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance", "Date"] });
  vi.setTimerTickMode("nextTimerAsync");
  onTestFinished(() => void vi.useRealTimers());
}

/** Waits until the condition holds, for as long as the test may take. */
export async function until(condition: () => unknown): Promise<void> {
  while (!condition()) await later(5);
}

/** Waits on the clock of the test. */
export const later = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
