import { rmSync } from "node:fs";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import type { Coverage } from "../coverage.js";
import { AUDIT_FORMAT, AuditJsonWriter, json, SCHEMA_VERSION } from "../output/json.js";
import { type OnFailed, WholeFile } from "./whole-file.js";

/** An audit is rendered as one document, or as a line for each record. Then the context and the coverage have their own files. */
export const AUDIT_FORMATS = ["json", "ndjson"] as const;
export type AuditFormat = (typeof AUDIT_FORMATS)[number];
/** One format, several, or none. The journal is always there. */
export type AuditFormats = AuditFormat | readonly AuditFormat[];

/** The files of each format. */
export const AUDIT_FILES = {
  json: ["audit.json"],
  ndjson: ["records.ndjson", "context.ndjson", "coverage.json"],
} as const;

/** Every file to which an audit may be rendered. */
export const RENDERINGS: readonly string[] = Object.values(AUDIT_FILES).flat();

/** An audit that can be rendered. */
export interface Renderable {
  readonly startedAt: Date;
  readonly asOf: Date;
  readonly finishedAt: Date;
  readonly scopes: readonly RenderableScope[];
}

/** A scope that can be rendered. */
export interface RenderableScope {
  readonly coverage: Coverage;
  /** Its records as JSON texts. */
  readonly texts: () => Iterable<string>;
  /** The parts of its context as JSON texts. */
  readonly partTexts: () => Iterable<string>;
}

/** After this many lines, signals and timers get their turn. */
const BREATH = 500;

/** Removes earlier renderings in other formats. They would look like renderings of this audit. */
export function removeOther(folder: string, formats: AuditFormats): void {
  const mine: readonly string[] = filesOf(formats);
  for (const name of RENDERINGS) if (!mine.includes(name)) rmSync(join(folder, name), { force: true });
}

/** The files of some formats. */
const filesOf = (formats: AuditFormats) => [formats].flat().flatMap((format) => [...AUDIT_FILES[format]]);

/** Writes an audit to a folder, record by record. @param failed makes the error, with the remedy @throws JournalError if that is not possible */
export async function render(
  folder: string,
  formats: AuditFormats,
  audit: Renderable,
  failed?: OnFailed,
): Promise<void> {
  for (const format of [formats].flat()) {
    const files = AUDIT_FILES[format].map((name) => new WholeFile(join(folder, name), failed));
    await renderTo(files, audit);
  }
}

async function renderTo(files: readonly WholeFile[], audit: Renderable): Promise<void> {
  try {
    const [first, second, third] = files;
    const write = (text: string) => first?.write(text);
    if (second === undefined) await writeJson(audit, write);
    else {
      for await (const text of breathing(audit, "texts")) write(`${text}\n`);
      for await (const text of breathing(audit, "partTexts")) second.write(`${text}\n`);
      third?.write(coverageJson(audit));
    }
    for (const file of files) file.finish();
  } finally {
    for (const file of files) file.discard();
  }
}

/** Writes an audit as one JSON document, piece by piece. */
export async function writeJson(audit: Renderable, write: (text: string) => void): Promise<void> {
  const writer = new AuditJsonWriter(write, audit.startedAt, audit.asOf);
  for await (const text of breathing(audit, "texts")) writer.recordText(text);
  for await (const text of breathing(audit, "partTexts")) writer.partText(text);
  writer.end(
    audit.scopes.map(({ coverage }) => coverage),
    audit.finishedAt,
  );
}

function coverageJson({ startedAt, asOf, finishedAt, scopes }: Renderable): string {
  return `${json({ format: AUDIT_FORMAT, schemaVersion: SCHEMA_VERSION, startedAt, asOf, coverage: scopes.map(({ coverage }) => coverage), finishedAt })}\n`;
}

async function* breathing(
  { scopes }: Renderable,
  what: "texts" | "partTexts",
): AsyncGenerator<string, void, undefined> {
  let lines = 0;
  for (const scope of scopes) {
    for (const text of scope[what]()) {
      yield text;
      lines += 1;
      if (lines % BREATH === 0) await setImmediate();
    }
  }
}
