import { type CodeBytes, HEAD_LENGTH, type TableHead, type Value } from "../../../src/html/format.js";
import { SharedTexts } from "./shared-texts.js";
import { type Codes, type DataColumn, DataTable } from "./table.js";

/** Reads a table from its bytes, which the writer's `encodedTable` made. */
export function decodedTable(bytes: Uint8Array<ArrayBuffer>, shared = new SharedTexts([])): DataTable {
  const text = new TextDecoder();
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  let at = HEAD_LENGTH + length;
  const head = JSON.parse(text.decode(bytes.subarray(HEAD_LENGTH, at))) as TableHead;
  const columns = head.columns.map((column): DataColumn => {
    const packed = JSON.parse(text.decode(bytes.subarray(at, at + column.bytes))) as Value[];
    const dictionary = packed.map((value) => shared.unpackedValue(value));
    at += column.bytes;
    const end = at + head.length * column.codeBytes;
    const codes = codesIn(bytes.slice(at, end), column.codeBytes);
    at = end;
    return { ...column, dictionary, codes };
  });
  return new DataTable(head, columns);
}

/** Every browser's machine has the lowest byte first, as the file has. */
function codesIn(bytes: Uint8Array<ArrayBuffer>, codeBytes: CodeBytes): Codes {
  if (codeBytes === 1) return bytes;
  return codeBytes === 2 ? new Uint16Array(bytes.buffer) : new Uint32Array(bytes.buffer);
}
