import type { OdinRecord } from "./odin/record.js";
import { isRetryable, type Section } from "./outcome.js";
import type { PureCloudRecord } from "./purecloud/record.js";

/** Whether a section failed that may succeed later. For a user who is gone, nothing will. */
export function mayImprove({ vanished, sections }: OdinRecord | PureCloudRecord): boolean {
  return !vanished && (Object.values(sections) as Section[]).some(isRetryable);
}
