import type { ReportedAudit } from "../audit/reported-audit.js";
import { tablesIn } from "../tables/all.js";
import { firstPass, tableBlocks } from "./blocks.js";
import { jsonBlock } from "./encode/block.js";
import type { ReportFacts, TableFact } from "./facts/facts.js";
import { SHARED_BLOCK } from "./format.js";
import { answers } from "./static/answers.js";
import { escaped } from "./static/markup.js";
import { titleOf } from "./static/title.js";
import type { Template } from "./template.js";

/**
 * Writes an audit as one HTML file, piece by piece. The file opens from a disk or a mail, and needs no network.
 *
 * Without scripts it shows the answers. With them it shows everything.
 */
export async function* htmlReport(audit: ReportedAudit): AsyncGenerator<string> {
  const { TEMPLATE } = await import("../generated/page.gen.js");
  const tables = tablesIn(audit).filter(({ id }) => !LEFT_OUT.includes(id));
  const { facts, shared, made } = await firstPass(audit, tables);
  yield head(TEMPLATE, facts);
  yield `<body>\n<div id="app"></div>\n${answers(facts)}\n`;
  yield await jsonBlock(SHARED_BLOCK, shared.texts);
  const lengths = new Map<string, number>();
  for await (const { table, length, text } of tableBlocks(audit, tables, { shared, made })) {
    if (table) lengths.set(table.id, length);
    yield text;
  }
  const written = tables.map(({ id, title }): TableFact => ({ id, title, length: lengths.get(id) ?? 0 }));
  yield await jsonBlock("facts", { ...facts, tables: written } satisfies ReportFacts);
  yield `<script>${TEMPLATE.script}</script>\n</body>\n</html>\n`;
}

/** Every finding has its request, so the page needs no table of all calls. */
const LEFT_OUT: readonly string[] = ["calls"];

function head({ policy, style }: Template, facts: Omit<ReportFacts, "tables">): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${escaped(titleOf(facts))}</title>
<style>${style}</style>
</head>
`;
}
