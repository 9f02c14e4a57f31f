/** The parts of the page, each by the suite that wrote it. */
export type Sections = ReadonlyMap<string, string>;

const HEAD = `<!-- Written by \`pnpm bench\`, one part by each of its suites. Do not edit. -->
# Benchmarks

- *ok*: ours is within the limit.
- *warn*: a time is beyond the limit. Machines differ, so nothing fails.
- *FAIL*: bytes or a count are beyond the limit. The command fails, and so do tests that count the same.

An empty cell has nothing to measure. [tools/bench/consumers](../tools/bench/consumers) has the measured programs.
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
