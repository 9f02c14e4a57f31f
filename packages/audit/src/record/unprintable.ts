/**
 * C0 and C1 controls, line separators, marks that reverse the direction of text, and characters that nobody sees, such as
 * U+200B and tags. Joiners (U+200C, U+200D) stay, because emoji and some scripts need them.
 */
export const UNPRINTABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a terminal
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\udb40[\udc00-\udc7f]/g;
