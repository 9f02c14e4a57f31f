/** What a line shows of a word at most. */
const LONGEST = 40;

/** Words from outside as a line repeats them. Nothing in them moves the cursor of a terminal, or hides the end of the line. */
export function shown(words: string, longest = LONGEST): string {
  const isCut = words.length > longest;
  const text = isCut ? words.slice(0, longest) : words;
  // The classes of Unicode, and any sign beyond ASCII, take as long to load as all else that a refusal does.
  const safe = /^[ -~]*$/.test(text) ? text : text.replace(/[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/gu, "?");
  return isCut ? `${safe}…` : safe;
}
