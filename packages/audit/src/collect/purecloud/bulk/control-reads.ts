import type { Section } from "../../../record/outcome.js";
import { FAILURES_BEFORE_PAUSE } from "../../breaker.js";
import type { ListedUser } from "../listed-user.js";
import type { QueuesInBulk } from "../organisation/queues.js";
import { type BulkSection, type CheckInput, type Comparison, compare, compareAgain, readSingly } from "./check.js";
import { chooseControls, type FirstUsers } from "./controls.js";
import type { Verdict } from "./verdict.js";

/** A section of a user from lists that many users share. Undefined if the user's own call must say. */
export type OfUser = (user: ListedUser) => Section | undefined;

/** What control reads are made with. */
export interface ControlInput extends CheckInput {
  readonly first: FirstUsers;
  readonly together: <T>(items: Iterable<T>, work: (item: T) => Promise<void>) => Promise<void>;
  /** Repeats work after pauses of at most so many milliseconds in all, as long as it returns that it may improve. */
  readonly patiently: (work: () => Promise<boolean>, mostMs?: number) => Promise<void>;
  /** The queues in bulk, if no earlier run has checked them. */
  readonly queues: QueuesInBulk | undefined;
  /** The other sections in bulk that no earlier run has checked. */
  readonly others: ReadonlyMap<BulkSection, OfUser>;
}

/** A control read and how it compares. */
interface Check {
  readonly name: BulkSection;
  /** With all that the listing says, except of members of queues. */
  readonly user: ListedUser;
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
  const { first, queues, others, together, patiently } = input;
  const { users, inactive } = chooseControls(first, queues);
  const listed = new Map([...first.values()].flat().map((user) => [user.id, user]));
  const known = chooseControls(first, undefined).users.flatMap((id) => listed.get(id) ?? []);
  const checks: Check[] = [
    ...(queues ? [...users, ...inactive].map((id) => checkOf("queues", { id })) : []),
    ...[...others.keys()].flatMap((name) => known.map((user) => checkOf(name, user))),
  ];
  const open = () => checks.filter(({ comparison }) => comparison === "open");
  await patiently(async () => {
    const failures = new Map<BulkSection, number>();
    await together(open(), async (check) => {
      const before = failures.get(check.name) ?? 0;
      // If so many fail, the others would as well, and each failure takes several tries or a time-out.
      if (before >= FAILURES_BEFORE_PAUSE) return;
      await compareOne(input, check);
      if (check.comparison === "open") failures.set(check.name, (failures.get(check.name) ?? 0) + 1);
    });
    return open().length > 0;
  });
  for (const check of checks) if (queues && check.name === "queues") await settle(input, queues, check);
  const verdicts = new Map<BulkSection, Verdict>();
  for (const name of [...(queues ? (["queues"] as const) : []), ...others.keys()]) {
    const own = checks.filter((check) => check.name === name);
    verdicts.set(name, verdictOf(name, own, name === "queues" ? unseen(inactive, first) : undefined));
  }
  const singles = checks.flatMap(({ name, user, single }) =>
    single ? { name, userId: user.id, section: single } : [],
  );
  return { verdicts, singles };
}

const checkOf = (name: BulkSection, user: ListedUser): Check => ({ name, user, comparison: "open" });

async function compareOne(input: ControlInput, check: Check): Promise<void> {
  const { name, user } = check;
  const { queues, others } = input;
  const bulk = others.get(name)?.(user);
  if (name !== "queues" && bulk?.status !== "ok") {
    check.comparison = "same"; // The user is read singly anyway.
    return;
  }
  check.single = await readSingly(input, name, user.id);
  const data = bulk?.status === "ok" ? bulk.data : queues?.memberships.of(user.id);
  check.comparison = compare(name, check.single, data, queues?.lostIds);
}

/** Looks twice at a difference. */
async function settle(input: ControlInput, queues: QueuesInBulk, check: Check): Promise<void> {
  if (check.comparison !== "different" || check.single?.status !== "ok") return;
  Object.assign(check, await compareAgain(input, queues, check.user.id, check.single));
}

function verdictOf(name: BulkSection, checks: readonly Check[], note: string | undefined): Verdict {
  const different = checks.filter(({ comparison }) => comparison === "different");
  const open = checks.filter(({ comparison }) => comparison === "open");
  if (different.length === 0 && open.length === 0) return { way: "bulk", note };
  const of = `of ${checks.length} control reads`;
  const why =
    different.length > 0
      ? `${different.length} ${of} differ from the bulk, the first for user ${different[0]?.user.id}`
      : `${open.length} ${of} failed`;
  return { way: "single", note: `${name} are read user by user: ${why}` };
}

/** What to tell if no list names an inactive user, and only some of them were read singly. */
function unseen(inactive: readonly string[], first: FirstUsers): string | undefined {
  const all = first.get("inactive")?.length ?? 0;
  if (inactive.length === 0 || inactive.length >= all - 5) return undefined;
  return `no list of members names an inactive user, and ${inactive.length} of them who were read singly are in no queue`;
}
