/** What is in the table of a tool. */
export interface TableRow {
  readonly name: string;
  readonly version: string;
  readonly about: string;
  readonly errors: number;
}

const start = "<!-- Made by pnpm check:others --write -->";
const end = "<!-- /Made -->";

/** A page with the table of the tools in its place. */
export function withTable(page: string, rows: readonly TableRow[]): string {
  const [before, rest = ""] = page.split(start);
  const after = rest.split(end)[1];
  if (after === undefined) throw new Error(`the page has no place for the table: ${start} ${end}`);
  const lines = rows.map(({ name, version, about, errors }) => `| \`${name}\` | ${version} | ${about} | ${errors} |`);
  return (
    [`${before}${start}`, "| tool | version | what it does | errors |", "|---|---|---|---|", ...lines, end].join("\n") +
    after
  );
}
