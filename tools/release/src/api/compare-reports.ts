const remedy = "Do: pnpm api:update, and read the diff: is it meant, and does a changeset name it?";

/** What is wrong with the committed reports: a line for each that differs, with the differences, or that is extra. */
export function compareReports(
  committed: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
  folder: string,
): string[] {
  return [...new Set([...committed.keys(), ...now.keys()])].sort().flatMap((name) => {
    const [before, after] = [committed.get(name), now.get(name)];
    if (before === after) return [];
    if (before === undefined) return [`${folder}/${name} is missing. ${remedy}`];
    if (after === undefined) return [`${folder}/${name} is of nothing that we publish. ${remedy}`];
    return [`${folder}/${name} is not what the package offers. ${remedy}\n${differences(before, after)}`];
  });
}

const shownLines = 12;

/** The lines that only one side has. Enough of them to show the change. */
function differences(before: string, after: string): string {
  const only = (text: string, other: string, mark: string): string[] => {
    const lines = new Set(other.split("\n"));
    const own = text.split("\n").filter((line) => line.trim() !== "" && !lines.has(line));
    return own.map((line) => `  ${mark} ${line.trim()}`);
  };
  const all = [...only(before, after, "-"), ...only(after, before, "+")];
  if (all.length === 0) return "  (the same lines in another order)";
  const more = all.length > shownLines ? [`  … and ${all.length - shownLines} more`] : [];
  return [...all.slice(0, shownLines), ...more].join("\n");
}
