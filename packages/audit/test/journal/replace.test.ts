import { renameSync } from "node:fs";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { notWritten } from "../../src/journal/error.js";
import { replace } from "../../src/journal/replace.js";

vi.mock("node:fs", { spy: true });
const rename = vi.mocked(renameSync);

/** A rename that fails this many times, as if a virus scanner had the file open. */
function refused(times: number, code: string): void {
  let left = times;
  rename.mockImplementation(() => {
    left -= 1;
    if (left >= 0) throw Object.assign(new Error(code), { code });
  });
}

beforeEach(() => void rename.mockReset());

describe("a file that another program looks into for a moment", () => {
  test.each(["EPERM", "EACCES", "EBUSY"])("%s on Windows: the rename is tried again", (code) => {
    refused(2, code);
    replace("from", "to", "win32");
    expect(rename.mock.calls).toEqual(new Array(3).fill(["from", "to"]));
  });

  test("that stays is told in the end", () => {
    refused(1000, "EBUSY");
    expect(() => replace("from", "to", "win32")).toThrow("EBUSY");
    expect(rename.mock.calls.length).toBeGreaterThan(5);
  });

  test.each([
    ["EBUSY", "win32", "(it is in use, EBUSY). What was collected is kept: close the program that has it open, then"],
    ["ENOSPC", "win32", "(the disk is full, ENOSPC). What was collected is kept: free space, then"],
    ["EPERM", "linux", "(not permitted, EPERM). What was collected is kept: free space, then"],
  ] as const)("%s on %s: the remedy", (code, platform, words) => {
    expect(notWritten("out/audit.json", Object.assign(new Error(), { code }), platform).message).toContain(words);
  });

  test.each([
    ["EPERM", "linux"],
    ["EBUSY", "darwin"],
    ["ENOSPC", "win32"],
  ] as const)("%s on %s is final", (code, platform) => {
    refused(1, code);
    expect(() => replace("from", "to", platform)).toThrow(code);
    expect(rename).toHaveBeenCalledTimes(1);
  });
});
