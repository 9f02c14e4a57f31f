import { printable } from "@rollcall/audit";
import { PLATFORM_NAMES } from "../../platform-names.js";
import type { SourceState } from "./source.js";
import type { Waiting } from "./traffic.js";

/** A shorter wait is the usual pace, and not worth a word. */
const SHORTEST_WAIT_MS = 1000;

/** How far a platform is, as one line. What a person wants to know first comes first, because a narrow terminal cuts the end. */
export function progressWords(state: SourceState, { repeats, waitMs }: Waiting): string {
  const { platform, scope, place, users, expected, toRepeat, calls, leftMs } = state;
  const parts = [
    `${users}${expected === undefined ? "" : ` of ${expected}`} users`,
    ...(leftMs === undefined ? [] : [leftWords(leftMs)]),
    ...(waitMs < SHORTEST_WAIT_MS ? [] : [`waits ${Math.ceil(waitMs / 1000)} s for the limit`]),
    ...(place.of > 1 ? [`group ${place.at} of ${place.of} (${scope})`] : []),
    `${calls} calls${repeats > 0 ? `, ${repeats} repeated` : ""}`,
    ...(toRepeat > 0 ? [`${toRepeat} to request again`] : []),
  ];
  return printable(`${PLATFORM_NAMES[platform]} ${parts.join(", ")}`);
}

/** `about 4 min left`. */
function leftWords(ms: number): string {
  const minutes = Math.round(ms / 60_000);
  if (minutes < 1) return "less than a minute left";
  if (minutes < 60) return `about ${minutes} min left`;
  return `about ${Math.floor(minutes / 60)} h ${minutes % 60} min left`;
}
