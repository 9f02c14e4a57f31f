import type { ReportedAudit } from "../audit/reported-audit.js";
import type { Table } from "../tables/table.js";
import { block, jsonBlock } from "./encode/block.js";
import { encodedDetails } from "./encode/details.js";
import { type SharedTexts, sharedTexts } from "./encode/shared-texts.js";
import { type GatheredTable, gatheredTable } from "./encode/table.js";
import { factsOf } from "./facts/facts-of.js";
import { type DetailsOf, detailsName, PER_BLOCK } from "./format.js";
import { OnePass } from "./one-pass.js";

/** Tables that count users. They are small, so they are made with the facts. */
const COUNTING: readonly string[] = ["licences", "groups"];
/** Tables with a row for each user, or for what a user has. */
const BY_USER: readonly string[] = ["users", "access", "registrations"];

/** What is known after the first pass. */
interface FirstPass {
  readonly facts: Awaited<ReturnType<typeof factsOf>>;
  readonly shared: SharedTexts;
  /** The tables that count users, by their ids. */
  readonly counted: ReadonlyMap<string, GatheredTable>;
}

/** Reads the users once for all that must be known before the tables are written. */
export async function firstPass(audit: ReportedAudit, tables: readonly Table[]): Promise<FirstPass> {
  const pass = new OnePass(audit);
  const counting = tables.filter(({ id }) => COUNTING.includes(id));
  const [facts, shared, counted] = await Promise.all([
    pass.run(audit, factsOf),
    pass.run(audit, sharedTexts),
    Promise.all(counting.map((table) => pass.run(audit, (own) => gatheredTable(table, own)))),
  ]);
  return { facts, shared, counted: new Map(counted.map((table) => [table.id, table])) };
}

/** A block of data, and its table. Undefined for details. */
interface TableBlock {
  readonly text: string;
  readonly table?: Table;
  readonly length: number;
}

/** The blocks of all tables, and those of the details of users, for which users are read once. */
export async function* tableBlocks(
  audit: ReportedAudit,
  tables: readonly Table[],
  { shared, counted }: Omit<FirstPass, "facts">,
): AsyncGenerator<TableBlock> {
  const others = tables.filter(({ id }) => !BY_USER.includes(id));
  for (const table of others)
    yield blockOf(table, counted.get(table.id) ?? (await gatheredTable(table, audit)), shared);
  yield* userBlocks(
    audit,
    tables.filter(({ id }) => BY_USER.includes(id)),
    shared,
  );
}

async function blockOf(table: Table, gathered: GatheredTable, shared: SharedTexts): Promise<TableBlock> {
  return { table, length: gathered.length, text: await block(table.id, gathered.encoded(shared)) };
}

/** Details are written as they come. The tables follow, because their dictionaries are known at the end. */
async function* userBlocks(
  audit: ReportedAudit,
  tables: readonly Table[],
  shared: SharedTexts,
): AsyncGenerator<TableBlock> {
  const pass = new OnePass(audit);
  const gathering = tables.map((table) => pass.run(audit, (own) => gatheredTable(table, own)));
  // The details fail with them.
  for (const table of gathering) table.catch(() => undefined);
  const { users, leave } = pass.join();
  try {
    for await (const text of details("users", users(), shared)) yield { text, length: 0 };
    leave();
  } finally {
    // Nobody wants the rest, so the tables end too.
    leave(new Error("the report was not written to its end"));
  }
  for (const [at, table] of tables.entries()) {
    const gathered = await gathering[at];
    if (gathered) yield blockOf(table, gathered, shared);
  }
}

type Placed = AsyncIterable<{ readonly value: object }> | Iterable<{ readonly value: object }>;

/** The full rows of a table, in blocks. The page reads only the block of an opened row. */
export async function* details(of: DetailsOf, rows: Placed, shared: SharedTexts): AsyncGenerator<string> {
  let number = 0;
  let held: object[] = [];
  const written = () => {
    const text = jsonBlock(detailsName(of, number), encodedDetails(held, shared));
    number += 1;
    held = [];
    return text;
  };
  for await (const { value } of rows) {
    held.push(value);
    if (held.length === PER_BLOCK) yield await written();
  }
  if (held.length > 0) yield await written();
}
