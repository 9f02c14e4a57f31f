import type { ReportedAudit } from "../../audit/reported-audit.js";
import type { Table } from "../../tables/table.js";
import { HEAD_LENGTH, type TableHead } from "../format.js";
import { ColumnEncoder } from "./column.js";
import type { SharedTexts } from "./shared-texts.js";

/** A table whose rows were read. */
export interface GatheredTable {
  readonly id: string;
  /** How many rows. */
  readonly length: number;
  /** The bytes as they are written: the length of the head, the head as JSON, then the dictionary and the codes of each column. */
  encoded(shared?: SharedTexts): Uint8Array;
}

/** Reads the rows of a table of an audit. Memory keeps a number for each cell, and each distinct value once. */
export async function gatheredTable({ id, title, columns, rows }: Table, audit: ReportedAudit): Promise<GatheredTable> {
  const encoders = columns.map((column) => ({ column, encoder: new ColumnEncoder(column) }));
  let length = 0;
  for await (const row of rows(audit)) {
    for (const { column, encoder } of encoders) encoder.add(column.of(row));
    length += 1;
  }
  return {
    ...{ id, length },
    encoded: (shared) => {
      const encoded = encoders.map(({ encoder }) => encoder.encoded(shared));
      const head: TableHead = { id, title, length, columns: encoded.map((column) => column.head) };
      return withHead(
        head,
        encoded.flatMap(({ dictionary, codes }) => [dictionary, codes]),
      );
    },
  };
}

/** A table of an audit as it is written, with how many rows it has. */
export async function encodedTable(
  table: Table,
  audit: ReportedAudit,
  shared?: SharedTexts,
): Promise<{ readonly bytes: Uint8Array; readonly length: number }> {
  const gathered = await gatheredTable(table, audit);
  return { bytes: gathered.encoded(shared), length: gathered.length };
}

function withHead(head: object, parts: readonly Uint8Array[]): Uint8Array {
  const text = new TextEncoder().encode(JSON.stringify(head));
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, HEAD_LENGTH + text.length));
  new DataView(bytes.buffer).setUint32(0, text.length, true);
  bytes.set(text, HEAD_LENGTH);
  let at = HEAD_LENGTH + text.length;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
