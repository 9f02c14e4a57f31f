import {
  ABSENT,
  type DetailsBlock,
  type DetailsOf,
  detailsName,
  FIRST_CODE,
  PER_BLOCK,
} from "../../../src/html/format.js";
import { type Blocks, jsonIn } from "./bytes.js";
import type { SharedTexts } from "./shared-texts.js";

/** The details of users or findings. A block is read when the first of its rows is opened. */
export class Details<T extends object> {
  readonly #of: DetailsOf;
  readonly #blocks: Blocks;
  readonly #shared: SharedTexts;
  readonly #read = new Map<number, Promise<DetailsBlock | undefined>>();

  constructor(of: DetailsOf, blocks: Blocks, shared: SharedTexts) {
    this.#of = of;
    this.#blocks = blocks;
    this.#shared = shared;
  }

  /** Undefined if the file has no details of such a row. */
  async row(row: number): Promise<T | undefined> {
    const number = Math.floor(row / PER_BLOCK);
    const read = this.#read.get(number) ?? this.#readBlock(number);
    this.#read.set(number, read);
    const block = await read;
    return block && (this.#shared.whole(decodedRow(block, row % PER_BLOCK)) as T | undefined);
  }

  async #readBlock(number: number): Promise<DetailsBlock | undefined> {
    const text = this.#blocks.take(detailsName(this.#of, number));
    return text === undefined ? undefined : jsonIn<DetailsBlock>(text);
  }
}

/** Reads a row of a block, which the writer's `encodedDetails` made, with its marks. Undefined if the block has no such row. */
export function decodedRow({ columns, fields, rows }: DetailsBlock, row: number): object | undefined {
  const own = rows[row];
  if (own === undefined) return undefined;
  const byColumn = columns.flatMap(({ field, values, codes }) => {
    const code = codes[row] ?? ABSENT;
    return code === ABSENT ? [] : [[field, values[code.charCodeAt(0) - FIRST_CODE]] as const];
  });
  return Object.fromEntries([...byColumn, ...fields.map((field, at) => [field, own[at]] as const)]);
}
