import type { Json } from "../../kit/index.ts";

/** A change to a leaver. */
export interface Change {
  readonly what: string;
  /** What was there before. `giveBack` gets it. */
  readonly before: Json;
  run(): Promise<unknown>;
}

/** A change that brings something back. */
export type Return = Omit<Change, "before">;

/** Something that a leaver has: how to take it, and how to give it back. Both read first, and write only what differs. */
export interface Part<Client> {
  readonly name: string;
  /** @param notes what the record already has of this part and this leaver. A part needs it for what cannot be read from the platform */
  take(client: Client, userId: string, notes: readonly Json[]): Promise<readonly Change[]>;
  giveBack(client: Client, userId: string, before: Json): Promise<readonly Return[]>;
}

/** The note of a change that is complete. Without it, a change that cannot be read back is made again. */
const COMPLETE = "complete";

/**
 * A change whose result cannot be read from the platform. The record says whether it was made.
 * @param run makes the change. It may be made twice, if a job was killed between the change and its note
 */
export function once(what: string, notes: readonly Json[], run: () => Promise<unknown>): readonly Change[] {
  if (notes.includes(COMPLETE)) return [];
  return [
    { what, before: "begun", run },
    { what: "notes that", before: COMPLETE, run: async () => {} },
  ];
}

/** Nobody learns a new secret, and nobody knows the old one. So an undo cannot bring it back. */
export const notRestored = (what: string) => async (): Promise<never> => {
  throw new Error(`nobody knows the old ${what}. Set a new one`);
};
