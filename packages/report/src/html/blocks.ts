import type { ReportedAudit } from "../audit/reported-audit.js";
import type { Table } from "../tables/table.js";
import { block, jsonBlock } from "./encode/block.js";
import { encodedDetails } from "./encode/details.js";
import { sideOf } from "./encode/person-side.js";
import { type SharedTexts, sharedTexts } from "./encode/shared-texts.js";
import { type GatheredTable, gatheredTable } from "./encode/table.js";
import { factsOf } from "./facts/facts-of.js";
import { type DetailsOf, detailsName, PER_BLOCK } from "./format.js";
import { OnePass } from "./one-pass.js";

/** Tables that count users. They are small, so they are made with the facts. */
const COUNTING: readonly string[] = ["licences", "groups"];
/** Tables with a row for each user, or for what a user has. */
const BY_USER: readonly string[] = ["users", "access", "registrations"];
/** Tables with a row for each finding. */
const BY_FINDING: readonly string[] = ["findings"];
/** The table of actions. The facts have its rows. */
const ACTIONS = "actions";

/** What is known after the first pass. */
interface FirstPass {
  readonly facts: Awaited<ReturnType<typeof factsOf>>;
  readonly shared: SharedTexts;
  /** The tables that are made already, by their ids. */
  readonly made: ReadonlyMap<string, GatheredTable>;
}

/** Reads users and findings once for all that must be known before the tables are written. */
export async function firstPass(audit: ReportedAudit, tables: readonly Table[]): Promise<FirstPass> {
  const pass = new OnePass("users", audit);
  const counting = tables.filter(({ id }) => COUNTING.includes(id));
  const [facts, shared, counted] = await Promise.all([
    pass.run(audit, factsOf),
    pass.run(audit, sharedTexts),
    Promise.all(counting.map((table) => pass.run(audit, (own) => gatheredTable(table, own)))),
  ]);
  const rows = async function* () {
    yield* facts.actions;
  };
  const acting = tables.filter(({ id }) => id === ACTIONS).map((table) => gatheredTable({ ...table, rows }, audit));
  const made = [...counted, ...(await Promise.all(acting))];
  return { facts, shared, made: new Map(made.map((table) => [table.id, table])) };
}

/** A block of data, and its table. Undefined for details. */
interface TableBlock {
  readonly text: string;
  readonly table?: Table;
  readonly length: number;
}

/** The blocks of all tables, and those of the details of users and findings. Users and findings are read once. */
export async function* tableBlocks(
  audit: ReportedAudit,
  tables: readonly Table[],
  { shared, made }: Omit<FirstPass, "facts">,
): AsyncGenerator<TableBlock> {
  const [byFinding, byUser] = [BY_FINDING, BY_USER].map((ids) => tables.filter(({ id }) => ids.includes(id)));
  const others = tables.filter(({ id }) => !BY_FINDING.includes(id) && !BY_USER.includes(id));
  for (const table of others) yield blockOf(table, made.get(table.id) ?? (await gatheredTable(table, audit)), shared);
  yield* blocksWith("findings", { audit, tables: byFinding ?? [], shared, detailOf: (finding) => finding });
  yield* blocksWith("users", { audit, tables: byUser ?? [], shared, detailOf: sideOf });
}

async function blockOf(table: Table, gathered: GatheredTable, shared: SharedTexts): Promise<TableBlock> {
  return { table, length: gathered.length, text: await block(table.id, gathered.encoded(shared)) };
}

type Value<Of extends DetailsOf> =
  ReturnType<ReportedAudit[Of]> extends AsyncIterable<infer Row> | Iterable<infer Row>
    ? Row extends { readonly value: infer T }
      ? T
      : never
    : never;

/** Details, and the tables that are made of the same rows. */
interface Written<Of extends DetailsOf> {
  readonly audit: ReportedAudit;
  readonly tables: readonly Table[];
  readonly shared: SharedTexts;
  /** What the file has of a row. */
  readonly detailOf: (value: Value<Of>) => object;
}

/** Details are written as they come. The tables follow, because their dictionaries are known at the end. */
async function* blocksWith<Of extends DetailsOf>(
  of: Of,
  { audit, tables, shared, detailOf }: Written<Of>,
): AsyncGenerator<TableBlock> {
  const pass = new OnePass(of, audit);
  const gathering = tables.map((table) => pass.run(audit, (own) => gatheredTable(table, own)));
  // The details fail with them.
  for (const table of gathering) table.catch(() => undefined);
  const { rows, leave } = pass.join();
  try {
    for await (const text of details(of, rows() as Placed<Value<Of>>, detailOf, shared)) yield { text, length: 0 };
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

type Placed<T> = AsyncIterable<{ readonly value: T }> | Iterable<{ readonly value: T }>;

/** The full rows of a table, in blocks. The page reads only the block of an opened row. */
async function* details<T>(
  of: DetailsOf,
  rows: Placed<T>,
  detailOf: (value: T) => object,
  shared: SharedTexts,
): AsyncGenerator<string> {
  let number = 0;
  let held: object[] = [];
  const written = () => {
    const text = jsonBlock(detailsName(of, number), encodedDetails(held, shared));
    number += 1;
    held = [];
    return text;
  };
  for await (const { value } of rows) {
    held.push(detailOf(value));
    if (held.length === PER_BLOCK) yield await written();
  }
  if (held.length > 0) yield await written();
}
