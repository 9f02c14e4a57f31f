import { stripVTControlCharacters } from "node:util";

/**
 * Who was not published and why, in a line each, of what `changeset publish` printed: that begins with a progress bar, drawn
 * many times over. All of it, where it does not say.
 */
export function refusals(printed: string): string {
  const text = stripVTControlCharacters(printed);
  const lines = [...text.matchAll(/^(\S+@\d\S*)\s*\n└ (.*)$/gm)].map(([, name, why]) => `  ${name}: ${why}`);
  const told = lines.length === 0 ? text.trimEnd() : `not published:\n${lines.join("\n")}`;
  return `${told}\nDo: mend what it names, and run the same command again. What is published stays, the rest follows.`;
}
