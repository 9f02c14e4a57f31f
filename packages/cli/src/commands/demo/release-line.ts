/**
 * The releases that may replace each other, such as `2` for 2.4.1, and `0.3` for 0.3.1 or ^0.3.0. Before 1.0 a minor version may
 * break its users. Undefined for what is no version.
 */
export function releaseLine(version: string): string | undefined {
  const [, major, minor] = /^\^?(\d+)\.(\d+)\.\d+/.exec(version) ?? [];
  return major === "0" ? `0.${minor}` : major;
}
