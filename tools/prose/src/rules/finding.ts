export interface Finding {
  readonly rule: "length" | "semicolon" | "colon" | "word" | "repeated";
  /** Where it is in the text of the passage. */
  readonly offset: number;
  /** What to write instead. */
  readonly advice: string;
}
