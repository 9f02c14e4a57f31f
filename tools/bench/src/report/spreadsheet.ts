import { createWriteStream } from "node:fs";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import { readAudit } from "@rollcall/pages/read-audit";
import { cellsOf, tableNamed } from "@rollcall/report/tables";
import { measured } from "../audit/measured-process.ts";
import { collected } from "../collected.ts";
import { YOUNG_LIKE_THE_COMMAND } from "../like-the-command.ts";
import { ours, type Row } from "../row.ts";
import type { Measurement } from "../suite.ts";
import type { Workplace } from "../workplace.ts";

const PEOPLE = 600;
const [SMALL, FULL] = [20_000, 100_000];

/** Writes the cells of all users of an audit, a row a line. */
async function writeCells(folder: string, file: string): Promise<void> {
  const users = tableNamed("users");
  if (!users) throw new Error("there is no table of users");
  using audit = await readAudit(folder);
  const lines = createWriteStream(file);
  for await (const cells of cellsOf(users, audit)) lines.write(`${JSON.stringify(cells)}\n`);
  await finished(lines.end());
}

/** Bytes that a process held at its largest, and bytes of the file that it wrote. */
async function written(cells: string, rows: number, { scratch, env }: Workplace) {
  const file = join(scratch, `${rows}.xlsx`);
  const args = [YOUNG_LIKE_THE_COMMAND, join(import.meta.dirname, "write-rows.ts"), cells, String(rows), file];
  const { peakBytes, wallMs } = await measured({ name: "write-rows", args, env, folder: scratch });
  return { peakBytes, wallMs, size: (await stat(file)).size };
}

export const spreadsheet: Measurement = {
  note: `**XLSX.** A process writes ${FULL.toLocaleString("en")} rows of users into one sheet, with all columns. The rows are those of an audit of ${PEOPLE} made-up people, over and over. The figure is the peak memory of the process (VmHWM of Linux, read at its end), with Node itself. Its limit for young objects is that of the command's thread, \`${YOUNG_LIKE_THE_COMMAND}\`. It has no judgement in memory, which takes a kilobyte a user.`,
  async *measure(workplace): AsyncGenerator<Row> {
    await using audit = await collected({ users: PEOPLE, seed: 1 }, workplace);
    const cells = join(workplace.scratch, "cells.ndjson");
    await writeCells(audit.folder, cells);
    const small = await written(cells, SMALL, workplace);
    const full = await written(cells, FULL, workplace);
    const detail = `${(full.wallMs / 1000).toFixed(1)} s, a file of ${(full.size / 1e6).toFixed(1)} MB`;
    yield ours("reportXlsx", full.peakBytes, detail);
    yield ours("reportXlsxGrowth", full.peakBytes / small.peakBytes);
  },
};
