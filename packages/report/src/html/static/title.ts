import { madeAt } from "../../terminal/words.js";
import type { ReportFacts } from "../facts/facts.js";

/** What a browser's tab and the head of the page say. */
export const titleOf = ({ tenant, times }: Pick<ReportFacts, "tenant" | "times">): string =>
  `${["Rollcall", ...(tenant === null ? [] : [tenant])].join(" · ")} · ${madeAt(times.startedAt, times.token)}`;
