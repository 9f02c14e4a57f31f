import { UsageError } from "../../config/usage-error.js";

/** The ids of renamed users, the earlier one with the later one. @throws UsageError for a value without an equals sign */
export function renamedIds(values: readonly string[] = []): ReadonlyMap<string, string> {
  return new Map(
    values.map((value) => {
      const at = value.indexOf("=");
      if (at > 0 && at < value.length - 1) return [value.slice(0, at), value.slice(at + 1)] as const;
      throw new UsageError("--renamed needs two user ids, such as --renamed old@example.com=new@example.com");
    }),
  );
}
