import type { Probe } from "../../evidence/probe.js";
import { grants } from "./grants.js";
import { licences } from "./licences.js";
import { memberPages } from "./member-pages.js";
import { members } from "./members.js";
import { observations } from "./observations.js";
import { pageSizes } from "./page-sizes.js";
import { people } from "./people.js";
import { queues } from "./queues.js";
import type { PureCloudSample } from "./sample.js";
import { trust } from "./trust.js";

/** Every open question about PureCloud. */
export const pureCloudProbes: readonly Probe<PureCloudSample>[] = [
  ...queues,
  ...members,
  ...memberPages,
  ...trust,
  ...licences,
  ...grants,
  ...people,
  ...pageSizes,
  ...observations,
];
