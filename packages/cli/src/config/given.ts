/** The flags that were given. A switch is present. Values are listed in the order in which they came. */
export interface GivenFlags<Name extends string> {
  get(name: Name): readonly string[] | undefined;
  has(name: Name): boolean;
  /** What set the flag, if it is not the command line: `ROLLCALL_OUT`, or `rollcall.config.yaml:12 output.out`. @default nobody */
  origin?(name: Name): string | undefined;
  /** What a message says if neither flags nor the configuration name a host. @default there is no configuration */
  readonly withoutHost?: string | undefined;
}

/** What a message calls a flag. It names the place where a person set it. */
export const wordFor = <Name extends string>(given: GivenFlags<Name>, name: Name): string =>
  given.origin?.(name) ?? `--${name}`;

/** A command line: flags and operands. */
export interface CommandLine<Name extends string> extends GivenFlags<Name> {
  readonly operands: readonly string[];
}

/** A command with what was given to it. Plain data, because threads exchange nothing else. */
export interface Call {
  readonly command: string;
  /** The values of each flag. A switch has an empty one. */
  readonly flags: ReadonlyMap<string, readonly string[]>;
  readonly operands: readonly string[];
}

/** A call as its command reads it. */
export const lineOf = ({ flags, operands }: Call): CommandLine<string> => ({
  get: (name) => flags.get(name),
  has: (name) => flags.has(name),
  operands,
});
