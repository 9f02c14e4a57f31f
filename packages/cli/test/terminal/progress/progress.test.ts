import type { Progress as AuditProgress } from "@rollcall/audit";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Output } from "../../../src/terminal/output.js";
import { Pinned } from "../../../src/terminal/pinned.js";
import { Progress, type ProgressForm } from "../../../src/terminal/progress/progress.js";
import { Traffic } from "../../../src/terminal/progress/traffic.js";

const AT: AuditProgress = {
  platform: "odin",
  scope: "ent/\u001b[31mLondon",
  strategy: "server",
  seen: 0,
  waiting: 0,
  expected: 500,
  calls: 7,
  truncated: null,
  notAsked: [],
};
const ORGANISATION = { ...AT, platform: "purecloud", scope: "organisation" } as const;

beforeEach(() => void vi.useFakeTimers({ toFake: ["setInterval", "clearInterval", "performance", "Date"] }));
afterEach(() => void vi.useRealTimers());

/** A stream, with what was written to it. */
function started(form: ProgressForm, columns = 100) {
  const printed: string[] = [];
  const raw: Output = { isTTY: form === "block", columns, write: (text) => printed.push(text) };
  const stream = new Pinned().around(raw);
  const traffic = new Traffic();
  return { printed, stream, traffic, progress: new Progress(stream, form, traffic) };
}

const ESC = "\u001b";
const PIECES = new RegExp(`(\\r|\\n|${ESC}\\[\\d*[AJ])|([^\\r\\n${ESC}]+)`, "g");

/** What a terminal of many lines shows of these texts. */
function screenOf(texts: readonly string[]): string[] {
  const lines = [""];
  let row = 0;
  for (const [, code, text] of texts.join("").matchAll(PIECES)) {
    if (text !== undefined) lines[row] += text;
    else if (code === "\n") {
      row += 1;
      lines[row] ??= "";
    } else if (code === "\r") lines[row] = "";
    else if (code?.endsWith("A")) row -= Number(code.slice(2, -1));
    else lines.splice(row + 1);
  }
  return lines;
}

describe("on a terminal", () => {
  test("a block of a line for each platform is rewritten in place, and other text comes above it", () => {
    const { printed, stream, progress } = started("block");
    progress.show(AT);
    vi.advanceTimersByTime(200);
    progress.show(ORGANISATION);
    stream.write("rollcall: a warning\n");
    vi.advanceTimersByTime(200);
    progress.show({ ...AT, seen: 3, expected: null });
    expect(screenOf(printed)).toEqual([
      "rollcall: a warning",
      "Odin 3 users, 7 calls",
      "PureCloud 0 of 500 users, 7 calls",
    ]);
    progress.end();
    stream.write("the report\n");
    expect(screenOf(printed)).toEqual(["rollcall: a warning", "the report", ""]);
  });

  test("it changes at most ten times a second, and each second while calls wait for a limit", () => {
    const { printed, traffic, progress } = started("block");
    for (let seen = 0; seen < 50; seen += 1) progress.show({ ...AT, seen });
    expect(printed.length).toBe(1);
    traffic.waits({ api: "odin", delayMs: 23_000 });
    traffic.repeated({ api: "odin" });
    vi.advanceTimersByTime(3000);
    expect(printed.length).toBe(4);
    expect(screenOf(printed)).toEqual(["Odin 49 of 500 users, waits 20 s for the limit, 7 calls, 1 repeated"]);
    progress.end();
    vi.advanceTimersByTime(5000);
    expect(screenOf(printed)).toEqual([""]);
  });

  test.each([20, 40, 80])("no line is wider than %i columns, or has a character that moves the cursor", (columns) => {
    const { printed, progress } = started("block", columns);
    progress.show({ ...AT, waiting: 4 }, { at: 3, of: 200 });
    const [line = ""] = screenOf(printed);
    expect(line.length).toBeLessThan(columns);
    expect(line).toBe(
      `${"Odin 0 users, group 3 of 200 (ent/\\u001b[31mLondon), 7 calls, 4 to request again".slice(0, columns - 2)}…`,
    );
  });
});

test("without a terminal, a line for each platform every ten seconds", () => {
  const { printed, progress } = started("plain");
  progress.show(AT);
  progress.show(ORGANISATION);
  vi.advanceTimersByTime(9_900);
  expect(printed).toEqual([]);
  progress.show({ ...AT, seen: 100 });
  vi.advanceTimersByTime(200);
  expect(printed).toEqual([
    "rollcall: Odin 100 of 500 users, about 1 min left, 7 calls\n",
    "rollcall: PureCloud 0 of 500 users, 7 calls\n",
  ]);
  progress.end();
  vi.advanceTimersByTime(60_000);
  expect(printed.length).toBe(2);
});

test("json is an object a line with the same facts, and a last one", () => {
  const { printed, traffic, progress } = started("json");
  progress.show(AT, { at: 1, of: 3 });
  vi.advanceTimersByTime(10_000);
  progress.show({ ...AT, seen: 250, calls: 300, waiting: 2 }, { at: 1, of: 3 });
  traffic.waits({ api: "odin", delayMs: 1500 });
  progress.end();
  const lines = printed.map((line) => JSON.parse(line));
  expect(printed.every((line) => /^[^\n]+\n$/.test(line))).toBe(true);
  expect(lines.map(({ ended }) => ended)).toEqual([false, true]);
  expect(lines[1]).toEqual({
    about: "progress",
    time: new Date().toISOString(),
    platform: "odin",
    scope: "ent/\u001b[31mLondon",
    scopes: { at: 1, of: 3 },
    users: { done: 250, expected: null, toRequestAgain: 2 },
    ...{ calls: 300, repeats: 0, waitSeconds: 2 },
    // Half of the first group took ten seconds, and two groups have not started.
    secondsLeft: 50,
    ended: true,
  });
});

test("none prints nothing", () => {
  const { printed, progress } = started("none");
  progress.show(AT);
  vi.advanceTimersByTime(60_000);
  progress.end();
  expect(printed).toEqual([]);
});

describe("the time that is left", () => {
  const leftAfter = (ms: number, ...states: readonly Partial<AuditProgress>[]) => {
    const { printed, progress } = started("json");
    for (const [index, state] of states.entries()) {
      if (index > 0) vi.advanceTimersByTime(ms);
      progress.show({ ...AT, ...state });
    }
    progress.end();
    return JSON.parse(printed.at(-1) ?? "").secondsLeft;
  };

  test("follows from the users of this run, not from those of earlier ones", () => {
    expect(leftAfter(8000, { seen: 300 }, { seen: 400 })).toBe(8);
  });

  test("is not guessed from few users, a short time, or an unknown number of users", () => {
    expect(leftAfter(8000, {}, { seen: 4 })).toBeNull();
    expect(leftAfter(2000, {}, { seen: 400 })).toBeNull();
    expect(leftAfter(8000, {}, { seen: 400, expected: null })).toBeNull();
  });
});
