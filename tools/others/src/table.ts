import type { Result } from "@rollcall/consumers/result";

/** How the check of a tool ended, and what the tool does. */
export type TableRow = Pick<Result, "name" | "version" | "problems"> & { readonly about: string };

export function table(rows: readonly TableRow[]): string {
  const lines = rows.map(
    ({ name, version, about, problems }) => `| \`${name}\` | ${version} | ${about} | ${problems.length} |`,
  );
  return ["| tool | version | what it does | errors |", "|---|---|---|---|", ...lines].join("\n");
}
