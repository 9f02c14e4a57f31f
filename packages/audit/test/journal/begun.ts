import { add, finish, folder, kill, namesIn, odin, open, text } from "./kit.js";

export const CALL = { operation: "getUser", params: { userId: "b" } };

/** The folder of an audit that was killed after one of two users. */
export async function unfinished(): Promise<string> {
  const path = folder();
  const journal = await open(path, { mode: "new" });
  add(journal, [[0, odin("a")]]);
  journal.scopes[0]?.keep(CALL, { userId: "b" });
  await kill(journal);
  return path;
}

/** The folder of a finished audit. */
export async function done(): Promise<string> {
  const path = folder();
  const journal = await open(path, { mode: "new" });
  add(journal, [[0, odin("a")]]);
  await finish(journal);
  return path;
}

export const filesOf = (path: string) => Object.fromEntries(namesIn(path).map((name) => [name, text(path, name)]));
