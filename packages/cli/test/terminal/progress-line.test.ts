import type { Progress } from "@rollcall/audit";
import { describe, expect, test, vi } from "vitest";
import { ProgressLine } from "../../src/terminal/progress-line.js";

describe("the progress line", () => {
  const progress: Progress = {
    platform: "odin",
    scope: "ent/\u001b[31mLondon",
    strategy: "server",
    seen: 3,
    waiting: 0,
    expected: 5,
    calls: 7,
    truncated: null,
    notAsked: [],
  };
  const shown = (isTTY: boolean, isOn: boolean, place?: string) => {
    let text = "";
    const stream = {
      isTTY,
      columns: 60,
      write: (piece: string) => {
        text += piece;
      },
    };
    const line = new ProgressLine(stream, isOn);
    line.show(progress, place);
    line.show(progress, place);
    const atWork = text;
    line.clear();
    return { atWork, after: text };
  };

  test("is one line, cut to the terminal, rewritten at most ten times a second, and taken away", () => {
    const { atWork, after } = shown(true, true);
    expect(atWork).toBe("\r\u001b[KOdin ent/\\u001b[31mLondon: 3 of 5 users, 7 calls");
    expect(after).toBe(`${atWork}\r\u001b[K`);
  });

  test("says which of many groups it is", () => {
    expect(shown(true, true, "3 of 200").atWork).toContain("Odin 3 of 200, ent/");
  });

  test("shows both platforms, which are worked on side by side", () => {
    let text = "";
    const write = (piece: string) => {
      text += piece;
    };
    const shownWith = (wait: number) => {
      vi.advanceTimersByTime(wait);
      line.show({ ...progress, scope: "ent/a" });
      line.show({ ...progress, platform: "purecloud", scope: "organisation", expected: null, waiting: 2 });
    };
    vi.useFakeTimers();
    const line = new ProgressLine({ isTTY: true, columns: 100, write }, true);
    shownWith(1000);
    shownWith(2000);
    vi.useRealTimers();
    expect(text.split("\r\u001b[K").at(-1)).toBe(
      "Odin ent/a: 3 of 5 users, 7 calls | PureCloud organisation: 3 users, 7 calls, 2 to request again",
    );
  });

  test("is not there without a terminal, or when it is off", () => {
    expect(shown(false, true)).toEqual({ atWork: "", after: "" });
    expect(shown(true, false)).toEqual({ atWork: "", after: "" });
  });
});
