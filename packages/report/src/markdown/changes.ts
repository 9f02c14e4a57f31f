import type { FindingChange } from "@rollcall/audit/changes";
import type { ReportedAudit } from "../audit/reported-audit.js";
import { SEVERITIES } from "../findings/look.js";
import { nameOf } from "../subjects.js";
import type { Part } from "./part.js";
import { plainText } from "./text.js";

/** New and resolved findings since the audit before. Undefined without one. */
export async function changesPart({ changes }: ReportedAudit): Promise<Part | undefined> {
  if (!changes) return undefined;
  const found: FindingChange[] = [];
  for await (const event of changes()) if (event.about === "finding" && isTold(event)) found.push(event);
  const gravity = ({ severity, status }: FindingChange) => SEVERITIES.indexOf(severity) + (status === "new" ? 0 : 10);
  return {
    title: "New and resolved since the last audit",
    heads: ["", "severity", "who", "finding", "rule"],
    rows: found
      .sort((one, other) => gravity(one) - gravity(other))
      .map(({ status, severity, subject, title, rule }) => [
        status,
        severity,
        plainText(nameOf(subject)),
        plainText(title, 120),
        plainText(rule),
      ]),
    most: 40,
    isFolded: true,
    file: "rollcall diff",
  };
}

/** A part of a chain counts as the chain. */
const isTold = ({ status, suppressed, partOf }: FindingChange): boolean =>
  (status === "new" || status === "resolved") && !suppressed && partOf === undefined;
