/** What a shell offers for a value: the folders or files that exist, or these words, which may have explanations. */
export type Suggestions = "folder" | "file" | readonly string[] | Readonly<Record<string, string>>;

/** A flag of a command. */
export interface Flag {
  /** The name of its value in the help. Absent for a switch. */
  readonly value?: string;
  /** Whether it may be given more than once. */
  readonly repeatable?: true;
  /** All values that it accepts. Any other is refused, and a shell offers these. */
  readonly choices?: readonly string[];
  /** What a shell offers if there are no choices. The command itself checks the value. */
  readonly suggests?: Suggestions;
  readonly help: string;
}

/** Flags by name, in the order of the help. */
export type FlagTable<Name extends string = string> = Readonly<Record<Name, Flag>>;
