import type { ReportedAudit } from "../audit/reported-audit.js";
import { tablesIn } from "../tables/all.js";
import { block, jsonBlock } from "./encode/block.js";
import { encodedDetails } from "./encode/details.js";
import { type SharedTexts, sharedTexts } from "./encode/shared-texts.js";
import { encodedTable } from "./encode/table.js";
import type { ReportFacts, TableFact } from "./facts/facts.js";
import { factsOf } from "./facts/facts-of.js";
import { type DetailsOf, detailsName, PER_BLOCK, SHARED_BLOCK } from "./format.js";
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
  const facts = await factsOf(audit);
  yield head(TEMPLATE, facts);
  yield `<body>\n<div id="app"></div>\n${answers(facts)}\n`;
  const shared = await sharedTexts(audit);
  yield await jsonBlock(SHARED_BLOCK, shared.texts);
  const written: TableFact[] = [];
  for (const table of tablesIn(audit).filter(({ id }) => !LEFT_OUT.includes(id))) {
    const { bytes, length } = await encodedTable(table, audit, shared);
    written.push({ id: table.id, title: table.title, length });
    yield await block(table.id, bytes);
  }
  yield* details("users", audit.users(), shared);
  yield* details("findings", audit.findings(), shared);
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

type Placed = AsyncIterable<{ readonly value: object }> | Iterable<{ readonly value: object }>;

/** The rows of a table in full, so many in each block. Only an opened one is read. */
async function* details(of: DetailsOf, rows: Placed, shared: SharedTexts): AsyncGenerator<string> {
  let number = 0;
  let held: object[] = [];
  const written = () => {
    const text = jsonBlock(detailsName(of, number), encodedDetails(held, shared));
    number += 1;
    held = [];
    return text;
  };
  for await (const { value } of rows) {
    held.push(value);
    if (held.length === PER_BLOCK) yield await written();
  }
  if (held.length > 0) yield await written();
}
