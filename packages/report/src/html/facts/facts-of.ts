import type { LicenceFacts } from "../../audit/licence-facts.js";
import { licencesOf } from "../../audit/licence-totals.js";
import type { ReportedAudit } from "../../audit/reported-audit.js";
import { policiesOf } from "../../findings/folds.js";
import { inOnePass } from "../one-pass.js";
import type { ReportFacts, WaysOut } from "./facts.js";
import { FoundCounter } from "./found.js";
import { platformsOf } from "./platforms.js";
import { sinceLast } from "./since.js";
import { rulesOf, suppressionsOf, topicsOf, uncheckedOf } from "./topics.js";
import { waysOutOf } from "./ways-out.js";
import { whoOf } from "./who.js";

/** Reads what the static page and the application both tell. */
export async function factsOf(audit: ReportedAudit): Promise<Omit<ReportFacts, "tables">> {
  const { judgement } = audit;
  const { startedAt, finishedAt, asOf, token, version } = audit.facts;
  const counter = new FoundCounter(judgement);
  for await (const { value } of audit.findings()) counter.add(value);
  const { severities, chains, first, actions, suppressed } = counter.result;
  const [licences, waysOut] = await inOnePass<[LicenceFacts, WaysOut]>(audit, licencesOf, waysOutOf);
  return {
    ...{
      schemaVersion: 1,
      tenant: audit.tenant ?? null,
      times: { startedAt, finishedAt, asOf, token },
      version,
      isRedacted: audit.isRedacted,
      isDemoTime: audit.isDemoTime ?? false,
    },
    ...{ who: whoOf(audit), platforms: platformsOf(audit.coverage), severities, topics: topicsOf(judgement) },
    ...{ chains, first, actions, unchecked: uncheckedOf(judgement), rules: rulesOf(judgement) },
    ...{ policies: policiesOf(judgement), suppressions: suppressionsOf(judgement, suppressed) },
    ...{ since: await sinceLast(audit), past: audit.past },
    ...{ licences, waysOut },
  };
}
