/** A stream that text is printed to. */
export interface Output {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  write(text: string): unknown;
  /** Rewrites the lines at the end of a terminal. What is written comes above them. None removes them. */
  pin?(lines: readonly string[]): void;
}
