/** A line of a card, with what each platform says. An empty line is left out. */
export interface CardRow {
  readonly label: string;
  readonly odin?: string | undefined;
  readonly purecloud?: string | undefined;
}

/** Lines of a card under one heading. */
export interface CardSection {
  readonly heading: string;
  readonly rows: readonly CardRow[];
}
