import { lineWidth } from "./comment.ts";

/** An import of these names, on as many lines as it needs. Nothing for no names. */
export function importOf(
  names: readonly string[],
  from: string,
  kind: "import" | "import type" = "import type",
): string {
  if (names.length === 0) return "";
  const line = `${kind} { ${names.join(", ")} } from "${from}";\n`;
  return line.length <= lineWidth + 1
    ? line
    : `${kind} {\n${names.map((name) => `  ${name},\n`).join("")}} from "${from}";\n`;
}
