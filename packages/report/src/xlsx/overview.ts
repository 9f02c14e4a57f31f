import { shareRead } from "@rollcall/audit";
import { countsOf } from "../audit/counts.js";
import type { ReportedAudit } from "../audit/reported-audit.js";
import { SEVERITIES } from "../findings/look.js";
import { PLATFORMS } from "../platforms.js";
import type { Cell, ColumnKind } from "../tables/table.js";
import { auditWords, demoWords } from "../terminal/words.js";

/** A line of the overview. A line without a value is a heading. */
export interface OverviewLine {
  readonly label: string;
  readonly value?: Cell;
  /** @default "text" */
  readonly kind?: ColumnKind;
}

/** A sheet of the file, with how many rows it has. */
export interface WrittenSheet {
  readonly name: string;
  readonly rows: number;
}

const count = (label: string, value: number): OverviewLine => ({ label, value, kind: "number" });

/** What the first sheet says. It has times and users, how much was read, what was found, and what the other sheets have. */
export function overviewLines(audit: ReportedAudit, sheets: readonly WrittenSheet[]): readonly OverviewLine[] {
  const { facts } = audit;
  const counts = countsOf(audit);
  return [
    { label: "Rollcall audit" },
    ...(audit.isRedacted
      ? [{ label: "Redacted", value: `Names, numbers and ids are tokens.${auditWords(facts.token)}` }]
      : []),
    { label: "Began (UTC)", value: facts.startedAt, kind: "date" },
    { label: "Finished (UTC)", value: facts.finishedAt, kind: "date" },
    { label: `Ages judged as of (UTC)${demoWords(audit.isDemoTime)}`, value: facts.asOf, kind: "date" },
    { label: "Version", value: facts.version },
    { label: "Who was read" },
    ...platformLines(audit),
    count("People on both platforms", counts.people),
    count("Cases that are not clear", counts.ambiguous),
    { label: "Open findings" },
    ...SEVERITIES.map((severity) => count(severity, counts.findings[severity])),
    count("suppressed", counts.suppressed),
    { label: "Sheets, with their rows" },
    ...sheets.map(({ name, rows }) => count(name, rows)),
  ];
}

function platformLines(audit: ReportedAudit): OverviewLine[] {
  const { users } = countsOf(audit);
  return (["odin", "purecloud"] as const).flatMap((platform): OverviewLine[] => {
    const name = PLATFORMS[platform];
    if (audit.facts.sides[platform].state === "not audited") return [{ label: name, value: "not audited" }];
    const { read, of } = shareRead(audit.coverage.filter((one) => one.platform === platform));
    const share: Cell = of === 0 ? { unknown: "nothing was asked" } : read / of;
    return [
      count(`${name}: users`, users[platform]),
      { label: `${name}: share that was read`, value: share, kind: "share" },
    ];
  });
}
