import type { Entry } from "../../kit/index.ts";

/** A change to a leaver. The record keeps it, and an undo brings `from` back. */
export interface PartChange<State> {
  readonly what: string;
  /** Which one, if a leaver can have several. */
  readonly key?: string;
  readonly from: State;
  readonly to: State;
}

/** Something that a leaver has, and how to take it. */
export interface Part<Client, State> {
  readonly name: string;
  /** @param notes what the record already has of this part and this leaver, for what cannot be read from the platform */
  take(client: Client, userId: string, notes: readonly Entry[]): Promise<readonly PartChange<State>[]>;
  /** @returns the state now, or undefined if the platform does not tell */
  read(client: Client, userId: string, key: string): Promise<State | undefined>;
  write(client: Client, userId: string, state: State, key: string): Promise<unknown>;
  /** Whether a write that was killed may have left a state. @default it never may */
  isPartly?(now: State, from: State, to: State): boolean;
}

/** Something of which a leaver has one. */
export function single<Client, State>({
  what,
  to,
  ...part
}: Omit<Part<Client, State>, "take"> & { what(from: State): string; readonly to: State }): Part<Client, State> {
  return {
    ...part,
    async take(client, userId) {
      const from = await part.read(client, userId, "");
      return from === undefined ? [] : [{ what: what(from), from, to }];
    },
  };
}

const [BEFORE, BEGUN, COMPLETE] = ["before", "begun", "complete"];

/** What is needed to change something that cannot be read from the platform. */
interface Once<Client> {
  readonly name: string;
  readonly what: string;
  /** Whether the leaver has it. It fails for an id that nobody has. */
  has(client: Client, userId: string): Promise<boolean>;
  /** Makes the change. It may be made twice, if a job was killed between the change and its note. */
  change(client: Client, userId: string): Promise<unknown>;
  /** Why it cannot be undone. @default there is nothing to undo */
  readonly lasts?: string;
}

/** A change that cannot be read from the platform. The record says whether it was made. */
export function once<Client>({ name, what, has, change, lasts }: Once<Client>): Part<Client, string> {
  return {
    name,
    async take(client, userId, notes) {
      if (!(await has(client, userId)) || notes.some(({ to }) => to === COMPLETE)) return [];
      return [
        { what, from: BEFORE, to: BEGUN },
        { what: "notes that it is done", from: BEFORE, to: COMPLETE },
      ];
    },
    read: async () => (lasts ? undefined : BEFORE),
    async write(client, userId, state) {
      if (state === BEFORE) throw new Error(lasts);
      if (state === BEGUN) await change(client, userId);
    },
  };
}
