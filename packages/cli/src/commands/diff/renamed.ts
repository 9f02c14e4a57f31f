import { printable } from "@rollcall/audit";
import { UsageError } from "../../config/usage-error.js";

/**
 * The ids of renamed users, the earlier one with the later one.
 *
 * @throws UsageError for a value without an equals sign, and for a user with two later ids
 */
export function renamedIds(values: readonly string[] = []): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const value of values) {
    const at = value.indexOf("=");
    if (at < 1 || at === value.length - 1)
      throw new UsageError("--renamed needs two user ids, such as --renamed old@example.com=new@example.com");
    const old = value.slice(0, at);
    if (ids.has(old)) throw new UsageError(`--renamed cannot be used: ${printable(old)} is named twice`);
    ids.set(old, value.slice(at + 1));
  }
  return ids;
}
