import { messageOf } from "@rollcall/config/tool";

/** The first line of an error, without a period. @param root left out of the paths that the error names */
export function reasonOf(error: unknown, root?: string): string {
  const [line = ""] = messageOf(error).split("\n");
  const short = root === undefined ? line : line.replaceAll(`${root}/`, "");
  return short.replace(/\.$/, "");
}
