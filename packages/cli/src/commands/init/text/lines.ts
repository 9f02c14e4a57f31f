/** A text as a value of YAML. JSON is a part of it, and quotes what would be read as something else. */
export const quoted = (text: string): string =>
  /^[A-Za-z][\w.@/+-]*$/.test(text) && !WORDS.has(text) ? text : JSON.stringify(text);

/** YAML, or a reader of an older one, takes these words for something else. */
const WORDS = new Set(["true", "false", "null", "yes", "no", "on", "off", "y", "n"]);

/** Lines of which each begins with a mark, so that a person only removes the mark. */
export const commented = (lines: readonly string[]): readonly string[] =>
  lines.map((line) => line.replace(/^(\s*)/, "$1# ").trimEnd());

export const indented = (lines: readonly string[], by = 2): readonly string[] =>
  lines.map((line) => `${" ".repeat(by)}${line}`);
