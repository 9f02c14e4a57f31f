/** The rows of a CSV file, as a program reads them that knows quotation marks. */
export function csvRows(text: string, delimiter = ","): string[][] {
  const rows: string[][] = [[]];
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^${delimiter}\r\n]*))(${delimiter}|\r?\n|$)`, "gy");
  for (const [all, quoted, bare, end] of text.replace(/^\ufeff/, "").matchAll(cell)) {
    if (all === "") break;
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? "");
    if (end?.endsWith("\n")) rows.push([]);
  }
  return rows.slice(0, -1);
}
