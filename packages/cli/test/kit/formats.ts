/** Reads what an audit is written as. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { inflateRawSync } from "node:zlib";
import { csvRows } from "@rollcall/config/csv-rows";
import { dataIn } from "./page-data.js";

/** The rows of a CSV file, by the titles of their columns. */
export function rowsIn(...path: readonly string[]): Record<string, string>[] {
  const [names = [], ...rows] = csvRows(readFileSync(join(...path), "utf8"));
  return rows.map((row) => Object.fromEntries(row.map((cell, at) => [names[at], cell])));
}

/** The texts of a ZIP file, which has no data descriptors that hide where its files end. */
export function unzipped(path: string): Map<string, string> {
  const bytes = readFileSync(path);
  const texts = new Map<string, string>();
  let at = bytes.readUInt32LE(bytes.length - 6);
  for (let left = bytes.readUInt16LE(bytes.length - 12); left > 0; left -= 1) {
    const [size, length, extra, comment] = [
      bytes.readUInt32LE(at + 20),
      ...[28, 30, 32].map((off) => bytes.readUInt16LE(at + off)),
    ];
    const local = bytes.readUInt32LE(at + 42);
    const begin = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const name = bytes.toString("utf8", at + 46, at + 46 + (length ?? 0));
    texts.set(name, inflateRawSync(bytes.subarray(begin, begin + (size ?? 0))).toString());
    at += 46 + (length ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return texts;
}

/** The values of the first sheet, by their labels. */
export const overviewIn = (folder: string) =>
  new Map(
    [...(unzipped(join(folder, "report.xlsx")).get("xl/worksheets/sheet1.xml") ?? "").matchAll(/<row.*?<\/row>/g)].map(
      ([row]) => {
        const [label = "", value = ""] = [...row.matchAll(/<(?:t|v)[^>]*>([^<]*)</g)].map(([, text]) => text ?? "");
        return [label, value];
      },
    ),
  );

/** What the HTML report's two parts both say. */
export const factsIn = (page: string) => JSON.parse(dataIn(page).get("facts") ?? "");
