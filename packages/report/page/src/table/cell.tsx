import type { JSX } from "preact";
import type { DataTable } from "../data/table.js";
import { isSeverity, SeverityMark } from "./severity.js";

/** What is in a cell. */
export interface CellFacts {
  readonly table: DataTable;
  readonly column: number;
  readonly row: number;
  /** Where a click on it leads. */
  readonly href?: string | undefined;
  /** Only one link of a table is reached by the Tab key. Arrow keys reach the others. */
  readonly isTabStop: boolean;
}

const RIGHT: ReadonlySet<string> = new Set(["number", "share", "money"]);

/** The class of a cell and of its heading. */
export const alignmentOf = (kind: string): string | undefined => (RIGHT.has(kind) ? "number" : undefined);

/** A value that was not read never looks like none. */
export function Cell({ table, column, row, href, isTabStop }: CellFacts): JSX.Element {
  const kind = table.columns[column]?.kind ?? "text";
  const text = table.text(column, row);
  if (table.isUnknown(column, row)) {
    return (
      <td>
        <span class="not-read" title={text}>
          {text === "" ? "not read" : text}
        </span>
      </td>
    );
  }
  if (kind === "severity" && isSeverity(text)) {
    return (
      <td>
        <SeverityMark severity={text} />
      </td>
    );
  }
  if (href === undefined) {
    return (
      <td class={alignmentOf(kind)} title={text.length > LONG ? text : undefined}>
        {text}
      </td>
    );
  }
  return (
    <td class="lead" title={text.length > LONG ? text : undefined}>
      <a href={href} tabIndex={isTabStop ? 0 : -1}>
        {text === "" ? <span class="soft">no name</span> : text}
      </a>
    </td>
  );
}

/** From this length a text may be cut off, so its cell tells it on hover. */
const LONG = 12;
