/** What licences, services and packs cost. */
export interface LicenceFacts {
  /** The ISO code. Empty if no price is known. */
  readonly currency: string;
  /** By platform, kind and name, in the order of the table. Groups are added up. */
  readonly rows: readonly LicenceRow[];
  /** What a month costs, of all that have a price. `null` if nothing has one, as the next. */
  readonly monthly: number | null;
  /** What a month costs of what is not used. */
  readonly wasted: number | null;
  /** How many with a price have a use that is not known, so more may be unused. */
  readonly unsure: number;
}

export interface LicenceRow {
  readonly platform: "odin" | "purecloud";
  /** `service`, `pack` or `licence`. */
  readonly kind: string;
  readonly name: string;
  /** Whether it costs something, as far as anybody knows: a licence, a pack, a paid service, or one with a price. */
  readonly isPaid: boolean;
  /** `null` if nobody can tell, as the next ones. */
  readonly bought: number | "unlimited" | null;
  readonly assigned: number;
  /** Switched on, or used within the days that the rules count. */
  readonly used: number | null;
  /** Assigned and paid, and not used. */
  readonly unused: number | null;
  /** Bought, and assigned to nobody. */
  readonly spare: number | null;
  /** Users of whom it was not read. The other numbers may be higher. */
  readonly unread: number;
  /** What one costs in a month. */
  readonly price: number | null;
  /** What all cost in a month, and those that nobody uses. */
  readonly monthly: number | null;
  readonly wasted: number | null;
}

/** How many are assigned and not used, or bought for nobody. `null` if neither is known. */
export const idleOf = ({ unused, spare }: LicenceRow): number | null =>
  unused === null && spare === null ? null : (unused ?? 0) + (spare ?? 0);

/** The costliest waste first, then what is paid for, then the most. */
export const byWaste = (one: LicenceRow, other: LicenceRow): number =>
  (other.wasted ?? 0) - (one.wasted ?? 0) ||
  Number(other.isPaid) - Number(one.isPaid) ||
  (idleOf(other) ?? 0) - (idleOf(one) ?? 0) ||
  other.assigned - one.assigned ||
  (one.name < other.name ? -1 : 1);
