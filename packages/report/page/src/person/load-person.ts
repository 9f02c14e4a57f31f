import type { AuditFinding } from "@rollcall/audit/changes";
import type { Store } from "../data/store.js";
import type { DataTable } from "../data/table.js";
import type { UserPlace } from "../router/place.js";
import { gravestFirst } from "./gravest-first.js";
import type { Difference, PersonData, Side } from "./person-data.js";

/** Reads what the report has of a person. Undefined if it has no such user. */
export async function loadPerson(store: Store, place: UserPlace): Promise<PersonData | undefined> {
  const { table: users } = await store.table("users");
  const row = rowOf(users, place);
  if (row === undefined) return undefined;
  const person = users.columnOf("person");
  const other = otherRow(users, person, row);
  const [one, two] = await Promise.all([store.user(row), other === undefined ? undefined : store.user(other)]);
  if (one === undefined) return undefined;
  const sides = two === undefined ? [one] : [one, two];
  const id = other === undefined ? undefined : users.text(person, row);
  return {
    odin: sides.find((side) => side.platform === "odin"),
    purecloud: sides.find((side) => side.platform === "purecloud"),
    unclear: users.isUnknown(person, row) ? users.text(person, row) : undefined,
    by: id === undefined ? "" : await keysOf(store, id),
    differences: id === undefined ? [] : await differencesOf(store, id),
    findings: await findingsOf(store, sides),
    notEvaluated: [...new Set(sides.flatMap(({ notEvaluated = [] }) => notEvaluated))].sort(),
  };
}

/** The row of a user. Odin's ids are the same in upper and lower case. */
function rowOf(users: DataTable, { platform, userId }: UserPlace): number | undefined {
  const [platforms, ids] = [users.columnOf("platform"), users.columnOf("userId")];
  const folded = (id: string) => (platform === "odin" ? id.toLowerCase() : id);
  const [wanted, title] = [folded(userId), platform === "odin" ? "Odin" : "PureCloud"];
  return firstRow(
    users,
    (row) => folded(`${users.value(ids, row)}`) === wanted && users.value(platforms, row) === title,
  );
}

/** The row of the same person on the other platform. */
function otherRow(users: DataTable, person: number, row: number): number | undefined {
  if (typeof users.value(person, row) !== "string") return undefined;
  const code = users.code(person, row);
  return firstRow(users, (other) => other !== row && users.code(person, other) === code);
}

function firstRow(table: DataTable, is: (row: number) => boolean): number | undefined {
  for (let row = 0; row < table.length; row += 1) if (is(row)) return row;
  return undefined;
}

/** The keys that matched both users of a person. */
async function keysOf(store: Store, person: string): Promise<string> {
  const { table } = await store.table("people");
  const ids = table.columnOf("person");
  const row = firstRow(table, (one) => table.text(ids, one) === person);
  return row === undefined ? "" : table.text(table.columnOf("by"), row);
}

async function differencesOf(store: Store, person: string): Promise<readonly Difference[]> {
  const { table } = await store.table("differences");
  const ids = table.columnOf("person");
  const found: Difference[] = [];
  for (let row = 0; row < table.length; row += 1) {
    if (table.text(ids, row) !== person) continue;
    const of = (column: string) => table.text(table.columnOf(column), row);
    found.push({ topic: of("topic"), odin: of("odin"), purecloud: of("purecloud") });
  }
  return found;
}

async function findingsOf(store: Store, sides: readonly Side[]): Promise<readonly AuditFinding[]> {
  const wanted = new Set(sides.flatMap(({ findings = [] }) => findings));
  if (wanted.size === 0) return [];
  const { table } = await store.table("findings");
  const ids = table.columnOf("id");
  const found: (AuditFinding | undefined)[] = [];
  for (let row = 0; row < table.length; row += 1) {
    if (wanted.has(`${table.value(ids, row)}`)) found.push(await store.finding(row));
  }
  return gravestFirst(found.filter((finding) => finding !== undefined));
}
