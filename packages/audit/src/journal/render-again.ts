import { AppendFile } from "./append-file.js";
import { notJudged } from "./error.js";
import { auditFilesIn } from "./folder.js";
import type { ReadJournal } from "./read-journal.js";
import { type AuditFormats, type RenderableScope, render } from "./render.js";

/**
 * Renders a finished audit from its journal, in addition to what is there. It gives the same bytes as the audit itself.
 *
 * @param read the journal, as judging the audit read it
 * @throws JournalError if a file cannot be written
 */
export async function renderAgain(path: string, read: ReadJournal, formats: AuditFormats): Promise<void> {
  const { folder, journal } = auditFilesIn(path);
  const file = new AppendFile(journal, read.good);
  try {
    const scopes = read.scopes.flatMap((scope): RenderableScope[] => {
      const { coverage } = scope;
      if (coverage === undefined) return [];
      scope.attach({ journal: file, calls: undefined });
      return [{ coverage, texts: () => scope.texts(), partTexts: () => scope.partTexts(coverage) }];
    });
    const { startedAt, asOf } = read.head;
    const finishedAt = read.finishedAt ?? startedAt;
    const times = { startedAt: new Date(startedAt), asOf: new Date(asOf), finishedAt: new Date(finishedAt) };
    await render(folder, formats, { ...times, scopes }, notJudged);
  } finally {
    await file.close();
  }
}
