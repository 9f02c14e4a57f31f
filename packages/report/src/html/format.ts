import type { Cell, ColumnKind } from "../tables/table.js";

/**
 * How the file holds its data. The writer (`encode`) and the application (`page/src/data`) both read this. Each block is deflated,
 * in base 85, in a script element that no browser executes.
 */

/** The id of the element that holds a block. */
export const blockId = (name: string): string => `data-${name}`;

/** Users and findings in a block of details. A person opens one at a time, so only that block is read. */
export const PER_BLOCK = 500;

/** The names of the blocks of details: `details-users-0`. */
export const detailsName = (of: DetailsOf, block: number): string => `details-${of}-${block}`;

/** What has details. */
export type DetailsOf = "users" | "findings";

/** The head of a table's block. The dictionary and the codes of each column follow it, in this order. */
export interface TableHead {
  readonly id: string;
  readonly title: string;
  /** How many rows. */
  readonly length: number;
  readonly columns: readonly ColumnHead[];
}

/** The bytes in front of a head. They say how long it is. */
export const HEAD_LENGTH = 4;

/** A column of a table. Its cells are codes, which are places in a dictionary of its distinct values. The dictionary is sorted. */
export interface ColumnHead {
  readonly id: string;
  readonly title: string;
  readonly kind: ColumnKind;
  /** In characters. */
  readonly width: number;
  /** Whether it is shown before somebody chooses columns. */
  readonly isShown: boolean;
  /** The bytes of the dictionary, which is a JSON array of {@link Cell}. */
  readonly bytes: number;
  /** How many values the dictionary has. */
  readonly values: number;
  /** How many of these are known. None follows them, then what was not read. */
  readonly known: number;
  /** The bytes of one code. */
  readonly codeBytes: CodeBytes;
}

export type CodeBytes = 1 | 2 | 4;

/** The bytes of a code that can count so many values. */
export const codeBytesFor = (values: number): CodeBytes => (values <= 0x100 ? 1 : values <= 0x10000 ? 2 : 4);

/** A distinct value of a column. */
export type Value = Cell;

/**
 * A block of details. Fields with few distinct values come by column, so equal values are stored once. The others come by
 * row, because they repeat each other: an id is in the address and in the line.
 */
export interface DetailsBlock {
  readonly columns: readonly DetailsColumn[];
  /** The names of the fields of each row. */
  readonly fields: readonly string[];
  /** The values of these fields, row by row. A field that a row lacks is `null`, as is one that is null. */
  readonly rows: readonly (readonly unknown[])[];
}

/** A field of details with its distinct values. */
export interface DetailsColumn {
  readonly field: string;
  readonly values: readonly unknown[];
  /** A character for each row, which is the code plus {@link FIRST_CODE}. {@link ABSENT} stands for a row without the field. */
  readonly codes: string;
}

/** The character of the first code. JSON escapes none that follows but the backslash. */
export const FIRST_CODE = 0x24;
/** The character of a row that lacks a field. */
export const ABSENT = "#";

/**
 * Texts that occur in many places, such as ids, are in the block {@link SHARED_BLOCK}. Each place has a mark instead. A mark is this
 * character and {@link MARK_DIGITS} digits of base 36. The character itself is followed by {@link NO_MARK}.
 */
export const MARK = "\ue000";
export const MARK_DIGITS = 4;
export const NO_MARK = "----";
/** The block of the shared texts, as a JSON array. */
export const SHARED_BLOCK = "texts";
