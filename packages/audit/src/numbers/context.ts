import type { DestinationTable } from "./destination-table.js";

/** What a number means depends on where it stands. Every part may be left out. Then more is unknown. */
export interface NumberContext {
  /** Whose extensions and numbers count: `<service provider>/<group>` on Odin, `organisation` on PureCloud. */
  readonly scope?: string | undefined;
  /** The user's country as the platforms write it: `1`, `44` (text or number), `+44` or `GB`. */
  readonly countryCode?: unknown;
  /** The country for users whose own is not known, from the configuration: two letters, such as `GB`. */
  readonly country?: string | undefined;
  /** What people dial for an outside line, such as `9`. None by default. */
  readonly outsidePrefixes?: readonly string[] | undefined;
  /** The table of destination classes. By default {@link DESTINATIONS}. */
  readonly destinations?: DestinationTable | undefined;
}
