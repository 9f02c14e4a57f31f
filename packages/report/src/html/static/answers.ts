import type { ReportFacts } from "../facts/facts.js";
import { findingsSection } from "./findings.js";
import { firstSection } from "./first.js";
import { header } from "./header.js";
import { historySection } from "./history.js";
import { licencesSection } from "./licences.js";
import { html, type Markup } from "./markup.js";
import { suppressionsSection } from "./suppressions.js";
import { todaySection } from "./today.js";
import { uncheckedSection } from "./unchecked.js";
import { waysOutSection } from "./ways-out.js";
import { whoSection } from "./who.js";

/**
 * The answers, as plain HTML. They are there before a script runs, where none may run, and on paper. The application hides them
 * on the screen only.
 */
export const answers = (facts: Omit<ReportFacts, "tables">): Markup => html`<main id="answers">
${header(facts)}
${todaySection(facts)}
${uncheckedSection(facts)}
${whoSection(facts)}
${findingsSection(facts)}
${suppressionsSection(facts)}
${licencesSection(facts)}
${waysOutSection(facts)}
${historySection(facts)}
${firstSection(facts)}
<footer><p>The tables of users, people and findings need a browser that runs scripts. They are in this file, and nothing is loaded from elsewhere.</p></footer>
</main>`;
