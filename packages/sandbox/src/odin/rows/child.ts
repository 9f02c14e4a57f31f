import type { Handler } from "../../server/handler.js";
import type { Rewrite } from "../common/after-writes.js";
import { type Body, change, withoutPlace } from "../common/changing.js";
import { merged } from "../common/merge.js";
import { notAssigned, rejected } from "../common/replies.js";
import { rowsIn } from "../common/rows-in.js";
import { type OdinState, withSetting } from "../common/state.js";
import type { Subject, Wire } from "../common/subject.js";
import { hasOwnService } from "../groups/own-services.js";
import { hasService } from "../services/licences.js";
import { effective } from "./writable.js";

/** A list, and what names a row of it. */
interface Keyed {
  readonly list: string;
  readonly key: string;
  /** Further fields that name a row, together with the key. */
  readonly also?: readonly string[];
}

/** Rows of a setting, each with a key: the criteria of a forward, the phones of BroadWorks Anywhere. */
export interface ChildRow extends Keyed {
  /** The operations that add, change and remove one. */
  readonly post?: string;
  readonly put?: string;
  readonly delete?: string;
  /** The service by its name in the settings of all services. A user without it is refused. */
  readonly service?: string;
  /** The service of the group. No user of a group without it has the setting. */
  readonly groupService?: string;
  /** Where the changes are kept, and what the user has before them. */
  readonly keptIn: string;
  readonly block: (subject: Subject) => Wire;
  /** The field of a change that gives a row another key. */
  readonly newKey?: string;
  /** The row of another list that holds the list. */
  readonly within?: Keyed;
  /** What a change of a row must name, and does not change. */
  readonly fixed?: readonly string[];
  /** The list of a body that names several rows. By default, the body is one row. */
  readonly several?: string;
  /** A row as the reads have it, from what was sent. */
  readonly made?: (row: Wire, subject: Subject) => Wire;
  /** Why the platform refuses the row that a change would leave. */
  readonly flaw?: (row: Wire, subject: Subject) => string | undefined;
}

type Write = "post" | "put" | "delete";

const same =
  ({ key, also = [] }: Keyed, row: Wire) =>
  (one: Wire): boolean =>
    [key, ...also].every((name) => String(one[name]) === String(row[name]));

/** Gives a block in which the list of a change is another one. */
function inList({ within, list }: ChildRow, body: Wire, rewrite: (rows: readonly Wire[]) => readonly Wire[]): Rewrite {
  const inBlock: Rewrite = (block) => ({ ...block, [list]: rewrite(rowsIn(block[list])) });
  if (!within) return inBlock;
  const isHolder = same(within, body);
  return (block) => ({
    ...block,
    [within.list]: rowsIn(block[within.list]).map((one) => (isHolder(one) ? inBlock(one) : one)),
  });
}

/** The rows that a change is about. Undefined if what holds them does not exist. */
function rowsBefore({ within, list, block }: ChildRow, subject: Subject, body: Wire): readonly Wire[] | undefined {
  const holder = within ? rowsIn(block(subject)[within.list]).find(same(within, body)) : block(subject);
  return holder && rowsIn(holder[list]);
}

/** A schedule that is sent as `{}` is removed (docs/facts/odin-services.md O-298). */
const emptied = (fields: Wire): Wire =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, JSON.stringify(value) === "{}" ? null : value]),
  );

/** A row after a change, with its new key if it gets one. */
function changed(
  { key, also = [], newKey = "", fixed = [], made }: ChildRow,
  before: Wire,
  sent: Wire,
  subject: Subject,
): Wire {
  const { [newKey]: renamed, ...fields } = sent;
  const kept = Object.fromEntries(
    [key, ...also, ...fixed].flatMap((name) => (name in before ? [[name, before[name]]] : [])),
  );
  const row = merged(before, { ...emptied(fields), ...kept, ...(renamed !== undefined && { [key]: renamed }) });
  return made ? made(row, subject) : row;
}

/** Why a row cannot be written. */
function refusalOf(child: ChildRow, write: Write, rows: readonly Wire[], sent: Wire, subject: Subject) {
  const { key, newKey = "" } = child;
  // A code is a secret, so no message repeats a key.
  const before = rows.find(same(child, sent));
  if (write === "post" ? before : !before) return `This ${key} ${before ? "already exists" : "does not exist"}.`;
  const renamed = newKey in sent && String(sent[newKey]) !== String(sent[key]);
  if (renamed && rows.some(same(child, { ...sent, [key]: sent[newKey] }))) return `This ${key} already exists.`;
  return write === "delete" ? undefined : child.flaw?.(changed(child, before ?? {}, sent, subject), subject);
}

function written(child: ChildRow, write: Write, rows: readonly Wire[], sent: Wire, subject: Subject): readonly Wire[] {
  const isIt = same(child, sent);
  if (write === "post") return [...rows, changed(child, {}, sent, subject)];
  if (write === "delete") return rows.filter((one) => !isIt(one));
  return rows.map((one) => (isIt(one) ? changed(child, one, sent, subject) : one));
}

const writing = (child: ChildRow, write: Write): Handler<OdinState> =>
  change((subject, body) => writtenBy(child, write, subject, body));

/** What a body says of its row. A removal names only the key, in the query. */
const sentOf = (child: ChildRow, write: Write, body: Body): Wire =>
  write === "delete" ? body : effective(child[write] ?? "", withoutPlace(body));

/** The service that the user needs for the rows, and lacks. */
function lackedBy({ service, groupService }: ChildRow, subject: Subject): string | undefined {
  if (groupService !== undefined && !hasOwnService(subject.estate, subject, groupService)) return groupService;
  return service !== undefined && !hasService(subject, service) ? service : undefined;
}

function writtenBy(child: ChildRow, write: Write, subject: Subject, body: Body) {
  const { keptIn, several } = child;
  const lacking = lackedBy(child, subject);
  if (lacking !== undefined) return notAssigned(subject.roll(`without ${lacking}`), lacking);
  const rows = rowsBefore(child, subject, body);
  if (!rows) return rejected(`This ${child.within?.key} does not exist.`);
  const sent = several ? rowsIn(body[several]) : [sentOf(child, write, body)];
  const refusal = sent.map((each) => refusalOf(child, write, rows, each, subject)).find((why) => why !== undefined);
  if (refusal !== undefined) return rejected(refusal);
  const rewrite = inList(child, body, (before) =>
    sent.reduce((list, each) => written(child, write, list, each, subject), before),
  );
  return withSetting(subject.written, keptIn, rewrite);
}

/** The handlers of such rows, by operationId. */
export const childHandlers = (children: readonly ChildRow[]): Record<string, Handler<OdinState>> =>
  Object.fromEntries(
    children.flatMap((child) =>
      (["post", "put", "delete"] as const).flatMap((write) =>
        child[write] === undefined ? [] : [[child[write], writing(child, write)]],
      ),
    ),
  );
