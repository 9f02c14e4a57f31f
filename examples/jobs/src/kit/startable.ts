import { type Flags, type Given, readFlags } from "./flags.ts";
import { type Clients, clientsOf, type Environment, type Platforms } from "./platforms.ts";

/** What the command line needs of a job or a report. */
export interface Startable {
  readonly name: string;
  readonly about: string;
  readonly needs: readonly string[];
  /** The environment variables that hold the logins. */
  readonly variables: readonly string[];
  /** All flags, also those of the platforms and of the kit. */
  readonly allFlags: Flags;
  /** Does what a command line says. @returns whether all rows went well */
  start(words: readonly string[], environment: Environment, print: (line: string) => void): Promise<boolean>;
}

/** What a job or a report says of itself. */
interface Described<P extends Platforms, F extends Flags> {
  readonly name: string;
  readonly platforms: P;
  readonly flags: F;
}

/** Makes the command line of a job or a report: its own flags, those of the kit, and those of its platforms. */
export function startable<P extends Platforms, F extends Flags>(
  { flags, platforms }: Described<P, F>,
  ofKit: Flags,
  perform: (clients: Clients<P>, given: Given<Flags>, print: (line: string) => void) => Promise<boolean>,
): Pick<Startable, "allFlags" | "variables" | "start"> {
  const others: Flags = Object.assign({}, ofKit, ...Object.values(platforms).map((platform) => platform.flags));
  const allFlags = { ...flags, ...others };
  const start: Startable["start"] = async (words, environment, print) => {
    // An undo takes everything from its record, and writes no other record.
    const isUndo = "undo" in ofKit && words.some((word) => /^--undo(?:=|$)/.test(word));
    const { record, ...ofUndo } = others;
    const given = isUndo
      ? readFlags(ofUndo, words, { ...flags, ...(record && { record }) })
      : readFlags(allFlags, words);
    return perform(await clientsOf(platforms, given, environment), given, print);
  };
  return {
    allFlags,
    variables: Object.values(platforms).flatMap(({ variables }) => variables),
    start,
  };
}
