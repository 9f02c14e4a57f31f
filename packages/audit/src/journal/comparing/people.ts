import { join } from "node:path";
import type { PeopleLine } from "../../people/people-line.js";
import { PEOPLE_FILE } from "../judging/files.js";
import { JsonLines } from "./json-lines.js";

const KINDS: ReadonlySet<unknown> = new Set<PeopleLine["kind"]>(["person", "deleted", "ambiguous", "suggestion"]);

const isPeopleLine = (value: object): value is PeopleLine => KINDS.has((value as Partial<PeopleLine>).kind);

/**
 * Who is who in the judged audit of a folder, line by line.
 *
 * @throws JournalError if the file cannot be read, or a line is damaged
 */
export async function* peopleIn(folder: string): AsyncGenerator<PeopleLine> {
  const file = new JsonLines(join(folder, PEOPLE_FILE), { is: isPeopleLine });
  try {
    for await (const { value } of file.lines()) yield value;
  } finally {
    file.close();
  }
}
