import { valueIn } from "../record/fact.js";
import type { CleanOdinUser } from "../record/odin/normalise.js";
import { userKey } from "../rules/ages/keys.js";
import type { AuditSource, ViewedUser } from "./source.js";
import { folded } from "./treatment.js";

/** A user who left and one who came, who may be the same. */
export interface Rename {
  /** The key of the one who left. */
  readonly from: string;
  /** The key of the one who came. */
  readonly to: string;
  /** The fields with values that both have and nobody else has. */
  readonly by: readonly string[];
}

/** Odin's user ids can change. These values stay, and usually belong to one user. */
const VALUES: Readonly<Record<string, (user: CleanOdinUser) => string | null>> = {
  emailAddress: ({ emailAddress }) => valueIn(emailAddress),
  phoneNumber: ({ phoneNumber }) => valueIn(phoneNumber),
  "endpoint.macAddress, endpoint.linePort": ({ endpoint }) => {
    const { macAddress, linePort } = valueIn(endpoint) ?? {};
    const mac = macAddress && valueIn(macAddress);
    return mac && linePort ? `${mac} ${linePort}` : null;
  },
};

const VALUE_NAMES = Object.keys(VALUES);

/** Users of one audit with their places. */
type Places = ReadonlyMap<string, number>;

/** Who may have another id now. A value counts only if nobody else has it in either audit. */
export async function renamesOf(
  before: AuditSource,
  after: AuditSource,
  gone: Places,
  came: Places,
): Promise<Rename[]> {
  if (gone.size === 0 || came.size === 0) return [];
  const [left, arrived] = [await holdersIn(before, gone), await holdersIn(after, came)];
  const shared = new Set([...left.keys()].filter((value) => arrived.has(value)));
  if (shared.size === 0) return [];
  const unique = await uniqueIn(after, await uniqueIn(before, shared));
  const pairs = new Map<string, Rename & { readonly by: string[] }>();
  for (const value of unique) {
    const [from, to] = [left.get(value) ?? "", arrived.get(value) ?? ""];
    const known = pairs.get(`${from}\n${to}`) ?? { from, to, by: [] };
    known.by.push(value.slice(0, value.indexOf("\n")));
    pairs.set(`${from}\n${to}`, known);
  }
  return alone([...pairs.values()]);
}

/** Two guesses about the same user cancel out. */
function alone(renames: readonly Rename[]): Rename[] {
  const times = (name: "from" | "to", key: string) => renames.filter((one) => one[name] === key).length;
  return renames.filter(({ from, to }) => times("from", from) === 1 && times("to", to) === 1);
}

/** The values of an Odin user, each with its field. */
function valuesOf(user: ViewedUser): string[] {
  if (user.platform !== "odin") return [];
  return VALUE_NAMES.flatMap((name) => {
    const value = VALUES[name]?.(user);
    return value ? [`${name}\n${folded(value)}`] : [];
  });
}

async function holdersIn(source: AuditSource, places: Places): Promise<Map<string, string>> {
  const holders = new Map<string, string>();
  for (const [key, place] of places) for (const value of valuesOf(await source.user(place))) holders.set(value, key);
  return holders;
}

/** The values among these that exactly one user has. */
async function uniqueIn(source: AuditSource, values: ReadonlySet<string>): Promise<Set<string>> {
  const holders = new Map<string, string | null>();
  for await (const { value: user } of source.users()) {
    for (const value of valuesOf(user)) {
      if (values.has(value)) holders.set(value, holders.has(value) ? null : userKey(user));
    }
  }
  return new Set([...holders].flatMap(([value, holder]) => (holder === null ? [] : [value])));
}
