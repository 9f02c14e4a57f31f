/**
 * Text of a file or a platform, safe to print on one line. Characters that control a terminal, break a line, change the
 * direction or are invisible become visible, as in `\u001b`. Joiners stay, because emoji and some scripts need them.
 */
export const printable = (text: string): string =>
  text.replaceAll(/(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (mark) => mark.split("").map(escaped).join(""));

const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
