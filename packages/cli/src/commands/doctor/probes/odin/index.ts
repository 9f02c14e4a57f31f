import type { Probe } from "../../evidence/probe.js";
import { envelopes } from "./envelopes.js";
import { lists } from "./lists.js";
import { namedPaths } from "./named-paths.js";
import { refusals } from "./refusals.js";
import { releases } from "./releases.js";
import type { OdinSample } from "./sample.js";
import { unseen } from "./unseen.js";
import { values } from "./values.js";

/** Every open question about Odin. */
export const odinProbes: readonly Probe<OdinSample>[] = [
  ...refusals,
  ...lists,
  ...values,
  ...envelopes,
  ...releases,
  ...namedPaths,
  ...unseen,
];
