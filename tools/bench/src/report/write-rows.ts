/** `node write-rows.ts CELLS ROWS FILE`: writes so many rows as XLSX. They are the rows of CELLS, over and over. */
import { once } from "node:events";
import { createReadStream, createWriteStream } from "node:fs";
import { createInterface } from "node:readline";
import { type Cell, type ReportedAudit, type Table, tableNamed } from "@rollcall/report/tables";
import { xlsxOf } from "@rollcall/report/xlsx";

const [cells = "", rows = "", file = ""] = process.argv.slice(2);

const NONE = { state: "not audited" };
/** An audit whose overview says nothing, because all rows come from the file. */
const NOBODY = {
  facts: { startedAt: "", finishedAt: "", asOf: "", version: "", sides: { odin: NONE, purecloud: NONE } },
  judgement: { subjects: [], people: { matched: [], ambiguous: [] }, findings: [] },
  coverage: [],
} as unknown as ReportedAudit;

async function* repeated(): AsyncGenerator<readonly Cell[]> {
  let left = Number(rows);
  while (left > 0)
    for await (const line of createInterface({ input: createReadStream(cells) })) {
      if (left === 0) return;
      left -= 1;
      yield JSON.parse(line);
    }
}

const users = tableNamed("users");
if (!users) throw new Error("there is no table of users");
const columns = users.columns.map((column, at) => ({
  ...column,
  of: (row: unknown) => (row as readonly Cell[])[at] ?? null,
}));
const table: Table = { ...users, columns, rows: repeated };
const out = createWriteStream(file);
for await (const piece of xlsxOf([table], NOBODY)) if (!out.write(piece)) await once(out, "drain");
out.end();
await once(out, "close");
