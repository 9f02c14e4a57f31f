import type { CleanOdinUser, CleanPureCloudUser } from "@rollcall/audit";
import type { AuditFinding, ViewedUser } from "@rollcall/audit/changes";
import { auditSourceIn, type FolderSource } from "@rollcall/audit/journal";
import type { CardSide, PeopleLine, UserCard } from "@rollcall/report";
import type { Wanted } from "../explain/who.js";
import { type AuditHits, type Hit, type Hits, hitsIn, keyOf, scopeOf } from "./audit-hits.js";
import { matchOf } from "./audit-match.js";
import { keysIn, peopleWith } from "./audit-people.js";

/** What an audit says of somebody. */
export interface AuditAnswer extends Hits {
  readonly folder: string;
  /** When the audit began. ISO 8601, UTC. */
  readonly startedAt: string;
  /** The person. Undefined if nobody fits, or several do. */
  readonly card?: UserCard | undefined;
}

/**
 * Looks in the audit of a folder. It makes no call.
 *
 * @throws JournalError if the folder has no judged audit, and the reason of `stop`
 */
export async function fromAudit(folder: string, wanted: Wanted, stop: AbortSignal): Promise<AuditAnswer> {
  const audit = await auditSourceIn(folder);
  try {
    const found = await hitsIn(audit, wanted, stop);
    const { hits, more } = found;
    const keys = new Set(hits.map(({ user }) => keyOf(user)));
    const people = keys.size === 0 ? [] : await peopleWith(audit.folder, keys, stop);
    const [first] = hits;
    const isOne = more === 0 && isOnePerson(keys, people);
    return {
      ...{ folder: audit.folder, startedAt: audit.facts.startedAt, more },
      hits: hits.map((hit) => ({ ...hit, other: otherOf(hit, people) })),
      card: first && isOne ? await cardOf(audit, { ...found, first: first.user }, people, stop) : undefined,
    };
  } finally {
    audit.close();
  }
}

/** The id of the person's user on the other platform. */
function otherOf({ user }: Hit, people: readonly PeopleLine[]): string | undefined {
  const line = people.find((one) => one.kind === "person" && keysIn(one).includes(keyOf(user)));
  if (line?.kind !== "person") return undefined;
  return user.platform === "odin" ? line.purecloud.userId : line.odin.userId;
}

/** Whether all users who fit are one person. */
const isOnePerson = (keys: ReadonlySet<string>, people: readonly PeopleLine[]): boolean =>
  keys.size === 1 ||
  people.some((line) => line.kind === "person" && [...keys].every((key) => keysIn(line).includes(key)));

async function cardOf(
  audit: FolderSource,
  { hits, places, first }: AuditHits & { readonly first: ViewedUser },
  people: readonly PeopleLine[],
  stop: AbortSignal,
): Promise<UserCard> {
  const fitting = hits.map(({ user }) => user);
  const match = matchOf(first, people, audit.facts.sides);
  const keys = new Set(fitting.map(keyOf));
  const pair = match.is === "person" ? people.find((line) => line.kind === "person") : undefined;
  const others = (pair ? keysIn(pair) : []).flatMap((key) => (keys.has(key) ? [] : (places.get(key) ?? [])));
  const users = [...fitting, ...(await Promise.all(others.map((place) => audit.user(place))))];
  const { startedAt, asOf } = audit.facts;
  return {
    source: { kind: "audit", folder: audit.folder, startedAt, asOf },
    odin: sideOf(users.find((user): user is ViewedUser & CleanOdinUser => user.platform === "odin")),
    purecloud: sideOf(users.find((user): user is ViewedUser & CleanPureCloudUser => user.platform === "purecloud")),
    match,
    judged: {
      findings: await findingsOf(audit, new Set(users.map(keyOf)), stop),
      notEvaluated: [...new Set(users.flatMap(({ notEvaluated = [] }) => notEvaluated))],
    },
  };
}

const sideOf = <User extends ViewedUser>(user: User | undefined): CardSide<User> | undefined =>
  user && { scope: scopeOf(user), user };

/** The findings about these users, and about them as one person. */
async function findingsOf(
  audit: FolderSource,
  keys: ReadonlySet<string>,
  stop: AbortSignal,
): Promise<readonly AuditFinding[]> {
  const findings: AuditFinding[] = [];
  for await (const { value } of audit.findings()) {
    stop.throwIfAborted();
    const { subject } = value;
    const users = subject.platform === "both" ? [subject.odin, subject.purecloud] : [subject];
    if (users.some((user) => keys.has(keyOf(user)))) findings.push(value);
  }
  return findings;
}
