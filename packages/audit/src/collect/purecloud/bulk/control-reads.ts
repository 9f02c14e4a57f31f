import type { Section } from "../../../record/outcome.js";
import type { ListedUser } from "../listing.js";
import { type BulkSection, type CheckInput, type Comparison, compare, compareAgain, readSingly } from "./check.js";
import { chooseControls, type FirstUsers } from "./controls.js";
import type { QueuesInBulk } from "./queues.js";
import type { TrustInBulk } from "./trust.js";
import type { Verdict } from "./verdict.js";

/** What control reads are made with. */
export interface ControlInput extends CheckInput {
  readonly first: FirstUsers;
  readonly together: <T>(items: Iterable<T>, work: (item: T) => Promise<void>) => Promise<void>;
  /** Repeats work after pauses, as long as it returns that it may improve. */
  readonly patiently: (work: () => Promise<boolean>) => Promise<void>;
  /** The sections in bulk that no earlier run has checked. */
  readonly queues: QueuesInBulk | undefined;
  readonly trust: TrustInBulk | undefined;
}

/** A control read and how it compares. */
interface Check {
  readonly name: BulkSection;
  readonly userId: string;
  single?: Section;
  comparison: Comparison;
}

/** What the control reads have shown. */
export interface Checked {
  readonly verdicts: ReadonlyMap<BulkSection, Verdict>;
  /** Sections that were read singly, so nobody reads them again. */
  readonly singles: readonly { readonly name: BulkSection; readonly userId: string; readonly section: Section }[];
}

/** Reads some users singly, and says for each section whether the bulk can be trusted. */
export async function checkBulk(input: ControlInput): Promise<Checked> {
  const { first, queues, trust, together, patiently } = input;
  const { users, inactive } = chooseControls(first, queues);
  const trusted = trust?.hasCandidates ? chooseControls(first, undefined).users : users;
  const checks: Check[] = [
    ...(queues ? [...users, ...inactive].map((userId) => checkOf("queues", userId)) : []),
    ...(trust ? trusted.map((userId) => checkOf("trustors", userId)) : []),
  ];
  const open = () => checks.filter(({ comparison }) => comparison === "open");
  const listed = new Map([...first.values()].flat().map((user) => [user.id, user]));
  await patiently(async () => {
    await together(open(), (check) => compareOne(input, check, listed.get(check.userId)));
    return open().length > 0;
  });
  for (const check of checks) if (queues && check.name === "queues") await settle(input, queues, check);
  const of = (name: BulkSection) => checks.filter((check) => check.name === name);
  const verdicts = new Map<BulkSection, Verdict>();
  if (queues) verdicts.set("queues", verdictOf("queues", of("queues"), unseen(inactive, first)));
  if (trust) verdicts.set("trustors", verdictOf("trustors", of("trustors"), undefined));
  const singles = checks.flatMap(({ name, userId, single }) => (single ? { name, userId, section: single } : []));
  return { verdicts, singles };
}

const checkOf = (name: BulkSection, userId: string): Check => ({ name, userId, comparison: "open" });

async function compareOne(input: ControlInput, check: Check, user: ListedUser | undefined): Promise<void> {
  const { name, userId } = check;
  const { queues, trust } = input;
  const bulk = name === "queues" ? undefined : trust?.sectionOf(user ?? { id: userId });
  if (name === "trustors" && bulk?.status !== "ok") {
    check.comparison = "same"; // A candidate is read singly anyway.
    return;
  }
  check.single = await readSingly(input, name, userId);
  const data = bulk?.status === "ok" ? bulk.data : queues?.memberships.of(userId);
  check.comparison = compare(name, check.single, data, queues?.lostIds);
}

/** Looks twice at a difference. */
async function settle(input: ControlInput, queues: QueuesInBulk, check: Check): Promise<void> {
  if (check.comparison !== "different" || check.single?.status !== "ok") return;
  Object.assign(check, await compareAgain(input, queues, check.userId, check.single));
}

function verdictOf(name: BulkSection, checks: readonly Check[], note: string | undefined): Verdict {
  const different = checks.filter(({ comparison }) => comparison === "different");
  const open = checks.filter(({ comparison }) => comparison === "open");
  if (different.length === 0 && open.length === 0) return { way: "bulk", note };
  const of = `of ${checks.length} control reads`;
  const why =
    different.length > 0
      ? `${different.length} ${of} differ from the bulk, the first for user ${different[0]?.userId}`
      : `${open.length} ${of} failed`;
  return { way: "single", note: `${name} are read user by user: ${why}` };
}

/** What to tell if no list names an inactive user, and only some of them were read singly. */
function unseen(inactive: readonly string[], first: FirstUsers): string | undefined {
  const all = first.get("inactive")?.length ?? 0;
  if (inactive.length === 0 || inactive.length >= all - 5) return undefined;
  return `no list of members names an inactive user, and ${inactive.length} of them who were read singly are in no queue`;
}
