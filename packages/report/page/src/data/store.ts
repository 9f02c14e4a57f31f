import type { AuditFinding } from "@rollcall/audit/changes";
import type { PersonSide } from "../../../src/html/encode/person-side.js";
import type { ReportFacts } from "../../../src/html/facts/facts.js";
import { SHARED_BLOCK } from "../../../src/html/format.js";
import { type Blocks, inflated, jsonIn } from "./bytes.js";
import { decodedTable } from "./decode.js";
import { Details } from "./details.js";
import { Selector } from "./select.js";
import { SharedTexts } from "./shared-texts.js";
import type { DataTable } from "./table.js";

/** A table with what searches, filters and sorts it. */
export interface StoredTable {
  readonly table: DataTable;
  readonly selector: Selector;
}

/** All data of the file. A table is read when it is first asked for. */
export class Store {
  /** What the static page says too: times, counts, coverage, actions, the texts of the rules. */
  readonly facts: ReportFacts;
  readonly #blocks: Blocks;
  readonly #shared: SharedTexts;
  readonly #tables = new Map<string, Promise<StoredTable>>();
  readonly #users: Details<PersonSide>;
  readonly #findings: Details<AuditFinding>;

  private constructor(facts: ReportFacts, shared: SharedTexts, blocks: Blocks) {
    this.facts = facts;
    this.#blocks = blocks;
    this.#shared = shared;
    this.#users = new Details("users", blocks, shared);
    this.#findings = new Details("findings", blocks, shared);
  }

  /** @throws Error if the file lacks a part */
  static async open(blocks: Blocks): Promise<Store> {
    const [facts, texts] = [blocks.take("facts"), blocks.take(SHARED_BLOCK)];
    if (facts === undefined || texts === undefined) throw new Error("The file is incomplete. Copy it again");
    const shared = new SharedTexts(await jsonIn<readonly string[]>(texts));
    return new Store(await jsonIn<ReportFacts>(facts), shared, blocks);
  }

  /** A table by its id. `facts.tables` names all. @throws Error if the file has no such table */
  table(id: string): Promise<StoredTable> {
    const read = this.#tables.get(id) ?? this.#readTable(id);
    this.#tables.set(id, read);
    return read;
  }

  /** What the page of a person shows of a user, by the row in the table of users. */
  user(row: number): Promise<PersonSide | undefined> {
    return this.#users.row(row);
  }

  /** A finding with its evidence, by the row in the table of findings. */
  finding(row: number): Promise<AuditFinding | undefined> {
    return this.#findings.row(row);
  }

  async #readTable(id: string): Promise<StoredTable> {
    const text = this.#blocks.take(id);
    if (text === undefined) throw new Error(`The file has no table ${id}`);
    const table = decodedTable(await inflated(text), this.#shared);
    return { table, selector: new Selector(table) };
  }
}
