import { callerOf, type Source } from "./callers.ts";
import { type Operation, type Platform, platforms } from "./described.ts";
import type { Reasons } from "./reasons.ts";

/** An operation with who needs it. */
export interface Row extends Operation {
  readonly caller: string | undefined;
}

export function rowsOf(
  platform: Platform,
  operations: readonly Operation[],
  code: readonly Source[],
  reasons: Pick<Reasons, "needed">,
): Row[] {
  return operations.map((one) => ({ ...one, caller: callerOf(platform, one, code, reasons) }));
}

/** The text of docs/coverage.md. */
export function page(rows: Readonly<Record<Platform, readonly Row[]>>, { usersApi }: Reasons): string {
  const { sdk, operations, leftOut } = usersApi;
  const left = leftOut.flatMap((one) => one.operations).length;
  return `# Coverage

<!-- Made by pnpm docs:coverage. tools/docs/src/operations has the reasons. -->

Each operation of the specs, who needs it, and how well it is known. An operation gets in if it reads or changes a user, or if code of ours calls it.
What is said of path and answer is explained in [specs/README.md](../specs/README.md#where-it-comes-from).
The last column has the major of Genesys' SDK that introduced an operation. Odin has no such versions.
${Object.entries(platforms)
  .map(([platform, title]) => section(title, rows[platform as Platform]))
  .join("")}
## Left out

The vendor's UsersApi has ${operations} operations (${sdk}). ${operations - left} of them are in the spec. These are not:

| why | operations |
|---|---|
${leftOut.map((one) => `| ${one.why} | ${one.operations.map((name) => `\`${name}\``).join(", ")} |\n`).join("")}
No list of Odin's operations with their paths could be read, so nobody can say what is missing there.
`;
}

function section(title: string, rows: readonly Row[]): string {
  const lines = rows.map(
    ({ name, http, path, caller, evidence, answer, since }) =>
      `| \`${name}\` | \`${http} ${path}\` | ${caller ?? "nobody"} | ${evidence} | ${answer} | ${since} |\n`,
  );
  return `
## ${title}

| operation | request | who needs it | path is | answer is | since |
|---|---|---|---|---|---|
${lines.join("")}`;
}
