/** The parts of the page, each by the suite that wrote it. */
export type Sections = ReadonlyMap<string, string>;

const HEAD = `<!-- Written by \`pnpm bench\`, one part by each of its suites; do not edit. -->
# Benchmarks

*ok*: ours is within the limit. *warn*: a time is beyond it; machines differ, so that fails nothing. *FAIL*: bytes or a count are beyond it; then the command
fails, and so do the tests where they count the same. An empty cell: there is nothing to measure. What is measured is in [tools/bench/consumers](../tools/bench/consumers).
`;

const mark = (name: string) => `<!-- pnpm bench ${name} -->`;
const MARK = /^<!-- pnpm bench (\S+) -->$/m;

/** The page, its parts in the order that they are given in. */
export function pageOf(sections: Sections): string {
  return [HEAD, ...[...sections].map(([name, text]) => `${mark(name)}\n${text}\n`)].join("\n");
}

/** The parts of a page that was written before. */
export function sectionsIn(page: string): Sections {
  const [, ...parts] = page.split(MARK);
  const names = parts.filter((_, at) => at % 2 === 0);
  return new Map(names.map((name, at) => [name, (parts[2 * at + 1] ?? "").trim()]));
}
