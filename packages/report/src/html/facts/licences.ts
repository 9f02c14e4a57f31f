import type { ReportedAudit } from "../../audit/reported-audit.js";
import type { LicenceFacts } from "./facts.js";

/** What licences, services and packs cost. */
export async function licencesOf({ prices }: ReportedAudit): Promise<LicenceFacts> {
  return { currency: prices.currency, rows: [], monthly: null, unused: null };
}
