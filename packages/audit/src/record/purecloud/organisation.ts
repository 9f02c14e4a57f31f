import { NO_PARTS, type Parts } from "../parts.js";

/** The clean view of a PureCloud organisation's context. */
export interface CleanPureCloudOrganisation {
  readonly platform: "purecloud";
  /** The parts as they were read. */
  readonly parts: Parts;
}

/** Derives the clean view of an organisation. Pure. Never throws. */
export function normaliseOrganisation(parts: Parts = NO_PARTS): CleanPureCloudOrganisation {
  return { platform: "purecloud", parts };
}
