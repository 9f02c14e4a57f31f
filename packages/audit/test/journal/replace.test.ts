import { describe, expect, test, vi } from "vitest";
import { notWritten } from "../../src/journal/error.js";
import { replace } from "../../src/journal/replace.js";

/** A rename that fails this many times, as if a virus scanner had the file open, and how long was waited. */
function refused(times: number, code: string) {
  let left = times;
  const rename = vi.fn((_from: string, _to: string) => {
    left -= 1;
    if (left >= 0) throw Object.assign(new Error(code), { code });
  });
  let waited = 0;
  const wait = (ms: number) => {
    waited += ms;
  };
  return { rename, wait, waited: () => waited };
}

describe("a file that another program looks into for a moment", () => {
  test.each(["EPERM", "EACCES", "EBUSY"])("%s on Windows: the rename is tried again", (code) => {
    const { rename, wait } = refused(2, code);
    replace("from", "to", { platform: "win32", rename, wait });
    expect(rename.mock.calls).toEqual(new Array(3).fill(["from", "to"]));
  });

  test("one that stays open is reported in the end", () => {
    const { rename, wait, waited } = refused(1000, "EBUSY");
    expect(() => replace("from", "to", { platform: "win32", rename, wait })).toThrow("EBUSY");
    expect(rename.mock.calls.length).toBeGreaterThan(5);
    expect(waited()).toBe(2_000);
  });

  test.each([
    ["EBUSY", "win32", "(it is in use, EBUSY). What was collected is kept. Close the program that has it open, then"],
    ["ENOSPC", "win32", "(the disk is full, ENOSPC). What was collected is kept. Free space, then"],
    ["EPERM", "linux", "(not permitted, EPERM). What was collected is kept. Free space, then"],
  ] as const)("%s on %s: the remedy", (code, platform, words) => {
    expect(notWritten("out/audit.json", Object.assign(new Error(), { code }), platform).message).toContain(words);
  });

  test.each([
    ["EPERM", "linux"],
    ["EBUSY", "darwin"],
    ["ENOSPC", "win32"],
  ] as const)("%s on %s is final", (code, platform) => {
    const { rename, wait } = refused(1, code);
    expect(() => replace("from", "to", { platform, rename, wait })).toThrow(code);
    expect(rename).toHaveBeenCalledTimes(1);
  });
});
