import { knownNames } from "./known-names.ts";

interface Thing {
  readonly id: string;
  readonly name?: string;
}

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
    if (!one) throw new Error(`no ${kind} has the name ${name}. ${knownNames(kind, namesIn(things), name)}`);
    if (other) throw new Error(`two of the ${kind}s have the name ${name}`);
    return one;
  };
}

const namesIn = (things: ReadonlyMap<string, readonly Thing[]>): string[] =>
  [...things.values()].flatMap(([one]) => one?.name ?? []);

async function byName<T extends Thing>(list: AsyncIterable<T>): Promise<Map<string, T[]>> {
  const things = new Map<string, T[]>();
  for await (const thing of list) {
    const name = (thing.name ?? "").toLowerCase();
    things.set(name, [...(things.get(name) ?? []), thing]);
  }
  return things;
}
