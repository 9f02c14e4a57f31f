import { ABSENT, type DetailsBlock, type DetailsColumn, FIRST_CODE } from "../format.js";
import { SharedTexts } from "./shared-texts.js";

type Fields = Readonly<Record<string, unknown>>;

/** A field of all rows, each as JSON. Undefined for a row that lacks it. */
interface Field {
  readonly name: string;
  readonly texts: readonly (string | undefined)[];
  readonly distinct: ReadonlySet<string>;
}

/** From this share of distinct values a field comes by row. */
const MOSTLY_DISTINCT = 0.5;

/** Encodes the details of at most {@link PER_BLOCK} rows. Nothing of them is lost, and every value is JSON. */
export function encodedDetails(rows: readonly object[], shared = new SharedTexts([])): DetailsBlock {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const fields = names.map((name) => fieldOf(name, rows as readonly Fields[], shared));
  const isByRow = ({ texts, distinct }: Field) =>
    distinct.size > MOSTLY_DISTINCT * rows.length && !texts.includes(undefined);
  const byRow = fields.filter(isByRow);
  return {
    columns: fields.filter((field) => !isByRow(field)).map(columnOf),
    fields: byRow.map(({ name }) => name),
    rows: rows.map((_, at) => byRow.map(({ texts }) => JSON.parse(texts[at] ?? "null") as unknown)),
  };
}

function fieldOf(name: string, rows: readonly Fields[], shared: SharedTexts): Field {
  const texts = rows.map((row) => shared.json(row[name]));
  return { name, texts, distinct: new Set(texts.filter((text) => text !== undefined)) };
}

/** Sorted values are like their neighbours, which deflates well. */
function columnOf({ name, texts, distinct }: Field): DetailsColumn {
  const values = [...distinct].sort();
  const codes = new Map(values.map((text, code) => [text, String.fromCharCode(FIRST_CODE + code)]));
  return {
    field: name,
    values: values.map((text) => JSON.parse(text) as unknown),
    codes: texts.map((text) => (text === undefined ? ABSENT : codes.get(text))).join(""),
  };
}
