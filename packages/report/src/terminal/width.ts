// string-width needs a package and Node 22 in its new versions. A screen needs only this much of it.

/** Ranges of characters that take two columns (East Asian Width W and F). Emoji have their own rule. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{16fe0}-\u{18aff}]|[\u{1b000}-\u{1b2ff}]|[\u{1f200}-\u{1f2ff}]|[\u{20000}-\u{3fffd}]/u;
const EMOJI = /\p{Emoji_Presentation}|\p{Regional_Indicator}|\ufe0f/u;
/** Marks that sit on the letter before them, and characters that nobody sees. */
const NOTHING = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]+$/u;
const ASCII = /^[\u0020-\u007e]*$/;

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** How many columns of a terminal a text takes. */
export function widthOf(text: string): number {
  if (ASCII.test(text)) return text.length;
  let width = 0;
  for (const { segment } of graphemes.segment(text)) width += widthOfOne(segment);
  return width;
}

const widthOfOne = (grapheme: string): number =>
  NOTHING.test(grapheme) ? 0 : WIDE.test(grapheme) || EMOJI.test(grapheme) ? 2 : 1;

/** A text that takes at most so many columns. What is cut off ends with `…`. */
export function fit(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  if (width < 1) return "";
  let [shown, left] = ["", width - 1];
  for (const { segment } of graphemes.segment(text)) {
    left -= widthOfOne(segment);
    if (left < 0) break;
    shown += segment;
  }
  return `${shown.trimEnd()}…`;
}

/** Breaks a text between words into at most so many lines. What does not fit into them ends with `…`. */
export function wrapped(text: string, width: number, most: number): readonly string[] {
  const end = most > 1 && widthOf(text) > width ? lastBreak(text, width) : 0;
  if (end <= 0) return [fit(text, width)];
  return [text.slice(0, end), ...wrapped(text.slice(end + 1), width, most - 1)];
}

/** The last blank before which a text fits. -1 if its first word is too long. */
function lastBreak(text: string, width: number): number {
  let last = -1;
  for (
    let next = text.indexOf(" ");
    next >= 0 && widthOf(text.slice(0, next)) <= width;
    next = text.indexOf(" ", next + 1)
  )
    last = next;
  return last;
}

/** Fills a text with blanks at the end. */
export const padded = (text: string, width: number): string => text + " ".repeat(Math.max(0, width - widthOf(text)));

/** Fills a text with blanks at the front, for numbers. */
export const aligned = (text: string, width: number): string => " ".repeat(Math.max(0, width - widthOf(text))) + text;
