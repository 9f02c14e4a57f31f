/** What makes a spreadsheet take a cell for a formula, also in full width. */
const FORMULA = "=+\\-@\\t\\r\\uff1d\\uff0b\\uff0d\\uff20";
const AT_START = new RegExp(`^[${FORMULA}]`);
/** A program that expects another delimiter begins a cell after it. So does one that reads quotation marks otherwise. */
const AFTER_DELIMITER = new RegExp(`([,;|\\t\\n\\r"'])(?=[${FORMULA}])`, "g");
/** Telephone numbers or extensions. A spreadsheet may compute with one, and that is all. */
const PHONES = /^\+?\d{2,15}(?:; \+?\d{2,15})*$/;

/** A text that no spreadsheet takes for a formula. What could be one gets an apostrophe. Telephone numbers keep every byte. */
export function guarded(text: string): string {
  if (PHONES.test(text)) return text;
  const inner = text.replace(AFTER_DELIMITER, "$1'");
  return AT_START.test(inner) ? `'${inner}` : inner;
}
