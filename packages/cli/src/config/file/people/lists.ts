import { extname, resolve } from "node:path";
import { printable } from "@rollcall/audit";
import type { RulesConfig } from "@rollcall/audit/rules";
import { UsageError } from "../../usage-error.js";
import type { RawConfig } from "../place.js";
import { textOf } from "../read/file-text.js";
import { readText } from "../read/text.js";
import type { PeopleSettings } from "../shape.js";
import { columnName, type Row, tableOf } from "./table.js";

type People = RulesConfig["people"];

/** A list of a hundred thousand people is smaller. */
const MOST_BYTES = 10_000_000;

/** Who is who and who has left, with the lists of files read. @throws UsageError naming the file and the line */
export function peopleOf(settings: PeopleSettings, folder: string): Partial<People> {
  const { map, left, ...others } = settings;
  const given = Object.entries(others).filter(([, value]) => value !== undefined);
  return {
    ...(Object.fromEntries(given) as Partial<People>),
    ...(map !== undefined && { map: typeof map === "string" ? mapIn(map, folder) : map }),
    ...(left !== undefined && { left: typeof left === "string" ? leaversIn(left, folder) : left }),
  };
}

const PAIR = ["odin", "purecloud"] as const;

function mapIn(file: string, folder: string): People["map"] {
  const entries = rowsOf(file, folder, PAIR, pairsIn).map(({ line, cells: { odin, purecloud } }) => {
    if (odin === undefined || purecloud === undefined)
      throw wrong(file, line, "needs an id of Odin (odin) and an id or e-mail address of PureCloud (purecloud)");
    return { line, odin, purecloud };
  });
  const seen = new Map<string, number>();
  for (const { line, odin } of entries) {
    const earlier = seen.get(odin);
    if (earlier !== undefined) throw wrong(file, line, `names the user of line ${earlier} again. Keep one`);
    seen.set(odin, line);
  }
  return Object.fromEntries(entries.map(({ odin, purecloud }) => [odin, purecloud]));
}

const LEAVER = ["email", "login", "employeeNumber", "name"] as const;

function leaversIn(file: string, folder: string): People["left"] {
  return rowsOf(file, folder, LEAVER, itemsIn).map(({ line, cells }) => {
    const row = Object.fromEntries(LEAVER.map((name) => [name, cells[columnName(name)]]).filter(([, value]) => value));
    if (Object.keys(row).some((name) => name !== "name")) return row;
    throw wrong(file, line, "needs an email, a login or an employeeNumber. A name is no proof");
  });
}

/**
 * The rows of a list that has one of the columns. A failed export has no heading, and must not read as a list of nobody.
 *
 * @param others reads a list that is no table
 * @throws UsageError
 */
function rowsOf(file: string, folder: string, columns: readonly string[], others: typeof itemsIn): readonly Row[] {
  const text = textOf(file, resolve(folder, file), MOST_BYTES);
  if (text.trim() === "") throw empty(file);
  const isKnown = (name: string) => columns.map(columnName).includes(name);
  const what = `has no column of these names: ${columns.join(", ")}`;
  if (isTable(file)) {
    const table = tableOf(text, (line) => wrong(file, line, "has a quotation mark without its other one"));
    if (table.columns.some(isKnown)) return table.rows;
    throw wrong(file, 1, `${what}. Name one in the first row`);
  }
  const raw = readText(file, text);
  // Comments alone are as empty as no text.
  if (raw.value === null) throw empty(file);
  const rows = others(raw);
  if (rows.length === 0 || rows.some(({ cells }) => Object.keys(cells).some(isKnown))) return rows;
  throw wrong(file, 1, what);
}

const isTable = (file: string): boolean => !/^\.(?:json|ya?ml)$/.test(extname(file));

/** `id of Odin: id of PureCloud`, or a list of both. */
function pairsIn(raw: RawConfig): readonly Row[] {
  const { file, value, placeOf } = raw;
  if (Array.isArray(value)) return itemsIn(raw);
  if (typeof value !== "object") throw wrong(file, 1, "must be a block of keys, or a list");
  return Object.entries(value as object).map(([odin, purecloud]) => {
    const line = placeOf([odin]).line ?? 1;
    if (typeof purecloud !== "string") throw wrong(file, line, "must be text. Put it in quotes");
    return { line, cells: { odin, purecloud } };
  });
}

/** A list of blocks. */
function itemsIn({ file, value, placeOf }: RawConfig): readonly Row[] {
  if (!Array.isArray(value)) throw wrong(file, 1, "must be a list");
  return value.map((item: unknown, at) => {
    const line = placeOf([at]).line ?? 1;
    if (typeof item !== "object" || item === null) throw wrong(file, line, "must be a block of keys");
    const cells = Object.entries(item).map(([name, of]) => {
      // YAML drops the zeros at the front of an employee number.
      if (typeof of !== "string") throw wrong(file, line, `${name} must be text. Put it in quotes`);
      return [columnName(name), of];
    });
    return { line, cells: Object.fromEntries(cells) };
  });
}

const empty = (file: string): UsageError =>
  new UsageError(printable(`${file} is empty. Write the list again, or take it out of the configuration`));

const wrong = (file: string, line: number, what: string): UsageError =>
  new UsageError(printable(`${file}:${line} ${what}`));
