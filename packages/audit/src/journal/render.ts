import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import type { Coverage } from "../coverage.js";
import { AUDIT_FORMAT, AuditJsonWriter, json } from "../output/json.js";
import { WholeFile } from "./whole-file.js";

/** How an audit can be rendered: one document, or a line for each record and the coverage apart. */
export const AUDIT_FORMATS = ["json", "ndjson"] as const;
export type AuditFormat = (typeof AUDIT_FORMATS)[number];

const FILES = { json: ["audit.json"], ndjson: ["records.ndjson", "coverage.json"] } as const;

/** Every file that an audit may be rendered to. */
export const RENDERINGS: readonly string[] = Object.values(FILES).flat();

/** An audit that can be rendered. */
export interface Renderable {
  readonly startedAt: Date;
  readonly finishedAt: Date;
  /** Scope by scope: how it ended, and its records as JSON texts. */
  readonly scopes: readonly { readonly coverage: Coverage; readonly texts: () => Iterable<string> }[];
}

/** After so many records others have their turn: a signal, a timer. */
const BREATH = 500;

/** Whether an audit was rendered to this folder. */
export function isRendered(folder: string, format: AuditFormat): boolean {
  return FILES[format].every((name) => existsSync(join(folder, name)));
}

/** Takes away what an audit before was rendered to in the other format: it would pass for this one's. */
export function removeOther(folder: string, format: AuditFormat): void {
  const mine: readonly string[] = FILES[format];
  for (const name of RENDERINGS) if (!mine.includes(name)) rmSync(join(folder, name), { force: true });
}

/** Writes an audit to a folder, record by record. @throws JournalError when that cannot be done */
export async function render(folder: string, format: AuditFormat, audit: Renderable): Promise<void> {
  const files = FILES[format].map((name) => new WholeFile(join(folder, name)));
  try {
    const [first, second] = files;
    const write = (text: string) => first?.write(text);
    if (second === undefined) await writeJson(audit, write);
    else {
      for await (const text of breathing(audit)) write(`${text}\n`);
      second.write(coverageJson(audit));
    }
    for (const file of files) file.finish();
  } finally {
    for (const file of files) file.discard();
  }
}

/** Gives an audit as one JSON document, piece by piece. */
export async function writeJson(audit: Renderable, write: (text: string) => void): Promise<void> {
  const writer = new AuditJsonWriter(write, audit.startedAt);
  for await (const text of breathing(audit)) writer.recordText(text);
  writer.end(
    audit.scopes.map(({ coverage }) => coverage),
    audit.finishedAt,
  );
}

function coverageJson({ startedAt, finishedAt, scopes }: Renderable): string {
  return `${json({ format: AUDIT_FORMAT, startedAt, coverage: scopes.map(({ coverage }) => coverage), finishedAt })}\n`;
}

async function* breathing({ scopes }: Renderable): AsyncGenerator<string, void, undefined> {
  let records = 0;
  for (const { texts } of scopes) {
    for (const text of texts()) {
      yield text;
      records += 1;
      if (records % BREATH === 0) await setImmediate();
    }
  }
}
