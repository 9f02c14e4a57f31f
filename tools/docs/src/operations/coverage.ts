import { sources } from "./callers.ts";
import { operationsOf } from "./described.ts";
import { page, rowsOf } from "./page.ts";
import { readReasons } from "./reasons.ts";

/** The page of this checkout, and the operations that nobody needs. */
export function coverage(): { readonly text: string; readonly missing: readonly string[] } {
  const [reasons, code] = [readReasons(), sources()];
  const rows = {
    odin: rowsOf("odin", operationsOf("odin"), code, reasons),
    purecloud: rowsOf("purecloud", operationsOf("purecloud"), code, reasons),
  };
  const missing = [...rows.odin, ...rows.purecloud].filter(({ caller }) => caller === undefined);
  return { text: page(rows, reasons), missing: missing.map(({ name }) => name) };
}
