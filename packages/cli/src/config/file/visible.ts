/**
 * A text on one line, in which controls and marks of direction show. The audit's own function for that takes ten times as long to
 * load as a configuration.
 */
export const visible = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`);
