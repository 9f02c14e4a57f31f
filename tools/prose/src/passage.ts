/** A piece of English as Markdown, and the place of each of its lines in the file that it comes from. */
export interface Passage {
  readonly file: string;
  readonly text: string;
  /** Where the first character of each line of the text is in the file. */
  readonly lines: readonly Position[];
}

/** A position in a file, counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** One line of a passage before the lines are joined. */
export interface PassageLine extends Position {
  readonly text: string;
}

export const passageOf = (file: string, lines: readonly PassageLine[]): Passage => ({
  file,
  text: lines.map(({ text }) => text).join("\n"),
  lines,
});

/** A whole page as one passage. What is between `---` at its top is data. */
export function wholePage(file: string, text: string): Passage {
  const data = /^---\n.*?\n---\n/s.exec(text)?.[0] ?? "";
  const skipped = data.split("\n").length - 1;
  const lines = text.slice(data.length).split("\n");
  return passageOf(
    file,
    lines.map((line, index) => ({ text: line, line: skipped + index + 1, column: 1 })),
  );
}

/** Where an offset of the passage's text is in its file. */
export function positionAt({ text, lines }: Passage, offset: number): Position {
  const before = text.slice(0, offset).split("\n");
  const { line, column } = lines[before.length - 1] ?? { line: 1, column: 1 };
  return { line, column: column + (before.at(-1) ?? "").length };
}
