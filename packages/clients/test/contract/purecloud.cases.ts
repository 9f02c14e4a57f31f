import type { PureCloudOperations } from "../../src/purecloud/index.js";
import type { ContractCase } from "./contract-case.js";
import { purecloudAccessCases } from "./purecloud-access.cases.js";
import { purecloudAnalyticsCases } from "./purecloud-analytics.cases.js";
import { purecloudChangesCases } from "./purecloud-changes.cases.js";
import { purecloudRoutingCases } from "./purecloud-routing.cases.js";
import { purecloudTelephonyCases } from "./purecloud-telephony.cases.js";
import { purecloudUsersCases } from "./purecloud-users.cases.js";

/** A call of every PureCloud operation that is a method. URLs and bodies are written out, not computed from parameters. */
export const purecloudCases: readonly ContractCase<PureCloudOperations>[] = [
  ...purecloudAccessCases,
  ...purecloudAnalyticsCases,
  ...purecloudChangesCases,
  ...purecloudRoutingCases,
  ...purecloudTelephonyCases,
  ...purecloudUsersCases,
];
