import type { ReportFacts, Who } from "../facts/facts.js";
import { html, type Markup } from "./markup.js";
import { list, number, section } from "./parts.js";

/** How many of whom. A platform that was not audited says so, and has no number. */
export function whoSection({ who }: Pick<ReportFacts, "who">): Markup {
  const rows: readonly (readonly [string, number | null])[] = [
    ["Users of Odin", who.odin],
    ["Users of PureCloud", who.purecloud],
    ["People on both", who.both],
    ["Only on Odin", who.onlyOdin],
    ["Only on PureCloud", who.onlyPureCloud],
    ["Cases that are not clear", who.ambiguous],
  ];
  return section(
    "who",
    "Who was audited",
    html`<dl class="counts">${rows.map(([label, value]) => html`<div><dt>${label}</dt><dd>${countOf(value, label, who)}</dd></div>`)}</dl>`,
    who.partial.length === 0 ? null : html`<div class="gap"><p>Not everybody is here:</p>${list(who.partial)}</div>`,
  );
}

/** Without one platform, nobody can be on both. */
function countOf(value: number | null, label: string, { odin, purecloud }: Who): string {
  if (value !== null) return number(value);
  if (label === "Users of Odin" || label === "Users of PureCloud") return "not audited";
  return odin === null ? "Odin was not audited" : purecloud === null ? "PureCloud was not audited" : "not known";
}
