/** Where something is in a file. Lines and columns begin at 1. Absent if it is not known. */
export interface Place {
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

/** The keys and numbers that lead to a value. */
export type KeyPath = readonly PropertyKey[];

/** A mistake in a configuration. */
export interface Issue {
  /** The value that is wrong, or the key that is not known. */
  readonly path: KeyPath;
  /** What was expected, after the path: `must be text`. */
  readonly text: string;
  /** Whether the key is wrong, and not its value. */
  readonly isKey?: true;
}

/** The content of a file, before it is checked. */
export interface RawConfig {
  /** The file as messages name it. */
  readonly file: string;
  readonly value: unknown;
  /** Where a value is. Of something that is absent, where its parent is. */
  placeOf(path: KeyPath, isKey?: true): Place;
}
