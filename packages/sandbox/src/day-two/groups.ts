import type { ChangeEntry } from "../estate/change.js";
import type { Estate } from "../estate/estate.js";
import type { GroupWritten } from "../odin/common/state.js";

/** What changed in groups of Odin. */
export interface GroupChanges {
  readonly written: ReadonlyMap<string, GroupWritten>;
}

export const dealGroups = (_estate: Estate): GroupChanges => ({ written: new Map() });

export const groupEntries = (_estate: Estate, _changes: GroupChanges): readonly ChangeEntry[] => [];
