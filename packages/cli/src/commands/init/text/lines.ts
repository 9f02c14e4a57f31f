/** A text as a value of YAML. JSON is a part of it, and quotes what would be read as something else. */
export const quoted = (text: string): string =>
  /^[A-Za-z][\w.@/+-]*$/.test(text) && !WORDS.has(text) ? text : JSON.stringify(text);

/** YAML, or a reader of an older one, takes these words for something else. */
const WORDS = new Set(["true", "false", "null", "yes", "no", "on", "off", "y", "n"]);

/** Puts a mark before each line, which a person removes. Lines that have one stay as they are. */
export const commented = (lines: readonly string[]): readonly string[] =>
  lines.map((line) => line.replace(/^(\s*)(?=[^\s#])/, "$1# "));

/** `1 user`, `2 users`. */
export const counted = (count: number, noun: string, many = `${noun}s`): string =>
  `${count} ${count === 1 ? noun : many}`;

export const indented = (lines: readonly string[], by = 2): readonly string[] =>
  lines.map((line) => `${" ".repeat(by)}${line}`);
