import { inspect } from "node:util";
import { answer, changesetLines, hoverLines, OPERATION, SPEC, specLines } from "./facts.ts";

/** What README.md shows of a method: seven lines of a spec, and what follows from them. */
export async function picture(): Promise<string> {
  const { enabled, calls } = await answer();
  const block = (language: string, lines: readonly string[]): string =>
    `\`\`\`${language}\n${lines.join("\n")}\n\`\`\``;
  return [
    `Seven lines of [a spec](${SPEC}):`,
    block("yaml", specLines()),
    "They give a method. This call runs against the mock:",
    block("ts", [
      `const { enabled, calls } = await purecloud.${OPERATION}({ userId });`,
      `// ${enabled} ${inspect(calls, { depth: null, compact: 9, breakLength: 999 }).replaceAll("'", '"')}`,
    ]),
    "Its documentation on hover:",
    block("", hoverLines()),
    "Its line in the changeset:",
    block("md", await changesetLines()),
  ].join("\n\n");
}
