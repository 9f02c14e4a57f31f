import { type Api, apis, titles } from "@rollcall/codegen/document";
import { callerOf, sources } from "./callers.ts";
import { type Operation, operationsOf } from "./described.ts";
import { type Reasons, readReasons } from "./reasons.ts";

/** An operation with who needs it. */
type Row = Operation & { readonly caller: string | undefined };

/** The page of this checkout, and the operations that nobody needs. */
export function coverage(): { readonly text: string; readonly missing: readonly string[] } {
  const [reasons, code] = [readReasons(), sources()];
  const rowsOf = (api: Api): Row[] =>
    operationsOf(api).map((one) => ({ ...one, caller: callerOf(api, one, code, reasons) }));
  const rows = { odin: rowsOf("odin"), purecloud: rowsOf("purecloud") };
  const missing = Object.values(rows).flatMap((all) => all.filter(({ caller }) => caller === undefined));
  return { text: page(rows, reasons), missing: missing.map(({ name }) => name) };
}

/** The text of docs/coverage.md. */
export function page(rows: Readonly<Record<Api, readonly Row[]>>, { odin, usersApi }: Reasons): string {
  const { sdk, operations, leftOut } = usersApi;
  const left = leftOut.flatMap((one) => one.operations).length;
  return `# Coverage

<!-- Made by pnpm docs:coverage. tools/docs/reasons.yaml has the reasons. -->

Each operation of the specs, who needs it, and how well it is known. An operation gets in if it reads or changes a user, or if code of ours calls it.
The page of the specs explains the labels of path and answer ([where they come from](../specs/README.md#where-it-comes-from)).
The last column has the major of Genesys' SDK that introduced an operation. Odin has no such versions. Nor has an operation that is as old as seed 002, but not in it.
${apis.map((api) => section(titles[api], rows[api])).join("")}
## Left out

The vendor's UsersApi has ${operations} operations (${sdk}). ${operations - left} of them are in the spec. These are not:

| why | operations |
|---|---|
${leftOut.map((one) => row(one.why, one.operations)).join("")}
No list of Odin's operations with their paths could be read, so nobody can say all that is missing there. Sources name these requests:

| why | requests |
|---|---|
${odin.leftOut.map((one) => row(one.why, one.requests)).join("")}`;
}

const row = (why: string, names: readonly string[]): string =>
  `| ${why} | ${names.map((name) => `\`${name}\``).join(", ")} |\n`;

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
