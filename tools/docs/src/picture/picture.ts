import { inspect } from "node:util";
import { answer, changesetLines, hoverLines, OPERATION, SPEC, specLines } from "./facts.ts";

const BEGIN = "<!-- Made by pnpm readme:update -->";
const END = "<!-- /Made -->";

/** The first picture of README.md: seven lines of a spec, and what follows from them. */
export async function picture(): Promise<string> {
  const { enabled, calls } = await answer();
  const block = (language: string, lines: readonly string[]): string =>
    `\`\`\`${language}\n${lines.join("\n")}\n\`\`\``;
  return [
    `Seven lines of [a spec](${SPEC})`,
    block("yaml", specLines()),
    "give a method, called here against the mock,",
    block("ts", [
      `const { enabled, calls } = await purecloud.${OPERATION}({ userId });`,
      `// ${enabled} ${inspect(calls, { depth: null, compact: 9, breakLength: 999 }).replaceAll("'", '"')}`,
    ]),
    "its documentation on hover,",
    block("", hoverLines()),
    "and a line for the changeset:",
    block("md", await changesetLines()),
  ].join("\n\n");
}

/** A page with the picture between its marks. */
export function withPicture(page: string, made: string): string {
  const [before, after] = [page.split(BEGIN, 1)[0], page.split(END)[1]];
  if (before === page || after === undefined) throw new Error(`README.md lacks ${BEGIN} or ${END}`);
  return `${before}${BEGIN}\n\n${made}\n\n${END}${after}`;
}
