import { deepStrictEqual } from "node:assert/strict";
import { messageOf } from "@rollcall/config/tool";

/** The difference between what was expected and what was seen, as Node's assertions show it. Nothing if they are the same. */
export function differences(expected: unknown, seen: unknown, what: string): string[] {
  try {
    deepStrictEqual(seen, expected);
    return [];
  } catch (error) {
    return [`${what}: ${messageOf(error)}`];
  }
}
