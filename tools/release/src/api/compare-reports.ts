/** What is wrong with the committed reports: a line for each that differs, with what differs, and each that is of nothing. */
export function compareReports(
  committed: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
  folder: string,
): string[] {
  const names = [...new Set([...committed.keys(), ...now.keys()])].sort();
  return names.flatMap((name) => {
    const [before, after] = [committed.get(name), now.get(name)];
    if (before === after) return [];
    const remedy = "Do: pnpm api:update, and read the diff: is it meant, and does a changeset tell it?";
    if (before === undefined) return [`${folder}/${name} is missing. ${remedy}`];
    if (after === undefined) return [`${folder}/${name} is of nothing that we publish. ${remedy}`];
    return [`${folder}/${name} is not what the package offers. ${remedy}\n${differences(before, after)}`];
  });
}

const shownLines = 12;

/** The lines that only one side has; enough to see what it is about. */
function differences(before: string, after: string): string {
  const only = (text: string, other: string, mark: string): string[] => {
    const lines = new Set(other.split("\n"));
    return text
      .split("\n")
      .filter((line) => line.trim() !== "" && !lines.has(line))
      .map((line) => `  ${mark} ${line.trim()}`);
  };
  const all = [...only(before, after, "-"), ...only(after, before, "+")];
  if (all.length === 0) return "  (the same lines in another order)";
  return [
    ...all.slice(0, shownLines),
    ...(all.length > shownLines ? [`  … and ${all.length - shownLines} more`] : []),
  ].join("\n");
}
