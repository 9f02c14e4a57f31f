/** Controls, marks that reverse the direction of text, and characters that nobody sees. A test compares this with `printable`. */
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must be seen
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\udb40[\udc00-\udc7f]/g;

/**
 * A text of a platform with such characters as `\u202e`. It is `printable` of the audit, without the rest of that package. Every
 * text that the page shows goes through here. A text that is copied or exported stays as it is.
 */
export const visible = (text: string): string => text.replace(UNSEEN, (mark) => mark.split("").map(escaped).join(""));

const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
