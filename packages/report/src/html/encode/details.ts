import { ABSENT, type DetailsBlock, type DetailsColumn, FIRST_CODE } from "../format.js";

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
export function encodedDetails(rows: readonly object[]): DetailsBlock {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const fields = names.map((name) => fieldOf(name, rows as readonly Fields[]));
  const isByRow = ({ texts, distinct }: Field) =>
    distinct.size > MOSTLY_DISTINCT * rows.length && !texts.includes(undefined);
  const byRow = fields.filter(isByRow).map(({ name }) => name);
  return {
    columns: fields.filter((field) => !isByRow(field)).map(columnOf),
    fields: byRow,
    rows: (rows as readonly Fields[]).map((row) => byRow.map((name) => row[name])),
  };
}

function fieldOf(name: string, rows: readonly Fields[]): Field {
  const texts = rows.map((row) => JSON.stringify(row[name]));
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
