/** What makes a spreadsheet take a cell for a formula, also in full width. */
const FORMULA = "=+\\-@\\t\\r\\uff1d\\uff0b\\uff0d\\uff20";
const AT_START = new RegExp(`^[${FORMULA}]`);
/** A program that expects another delimiter begins a cell after it. So does one that reads quotation marks otherwise. */
const AFTER_DELIMITER = new RegExp(`([,;|\\t\\n\\r"'])(?=[${FORMULA}])`, "g");
/** A telephone number or an extension. A spreadsheet may compute with it, and that is all. */
const PHONE = /^\+?\d{2,15}$/;

/** A text that no spreadsheet takes for a formula. What could be one gets an apostrophe. */
export function guarded(text: string): string {
  const inner = text.replace(AFTER_DELIMITER, "$1'");
  return AT_START.test(inner) ? `'${inner}` : inner;
}

/** A telephone number or an extension keeps every byte. Everything else in its column is guarded. */
export const guardedPhone = (text: string): string => (PHONE.test(text) ? text : guarded(text));
