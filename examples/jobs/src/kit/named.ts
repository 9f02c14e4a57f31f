interface Thing {
  readonly id: string;
  readonly name?: string;
}

/** How many names an error lists. */
const MOST = 10;

/**
 * Finds something of the organisation by its name. Upper and lower case are the same. The list is read at the first use only.
 * @param kind what it is, for errors
 * @param list reads all of them
 * @returns a function that throws if nothing has the name, or two things have it
 */
export function named<T extends Thing>(kind: string, list: () => AsyncIterable<T>): (name: string) => Promise<T> {
  let read: Promise<Map<string, T[]>> | undefined;
  return async (name) => {
    read ??= byName(list());
    const things = await read;
    const [one, other] = things.get(name.toLowerCase()) ?? [];
    if (!one) throw new Error(`no ${kind} has the name ${name}. ${knownIn(things, kind)}`);
    if (other) throw new Error(`two of the ${kind}s have the name ${name}`);
    return one;
  };
}

/** A sentence with the names that there are, because a typo is then easy to see. */
function knownIn(things: ReadonlyMap<string, readonly Thing[]>, kind: string): string {
  const names = [...things.values()].flatMap(([one]) => one?.name ?? []).sort();
  if (names.length === 0) return `There are no ${kind}s`;
  const more = names.length > MOST ? ` and ${names.length - MOST} more` : "";
  return `The ${kind}s are ${names.slice(0, MOST).join(", ")}${more}`;
}

async function byName<T extends Thing>(list: AsyncIterable<T>): Promise<Map<string, T[]>> {
  const things = new Map<string, T[]>();
  for await (const thing of list) {
    const name = (thing.name ?? "").toLowerCase();
    things.set(name, [...(things.get(name) ?? []), thing]);
  }
  return things;
}
