/** A value of the clean view as a change shows it. Never a secret, because the clean view has none. */
export type ChangeValue =
  | string
  | number
  | boolean
  | null
  | readonly ChangeValue[]
  | { readonly [name: string]: ChangeValue };

/** Whose value is in force: the user's own, or that of the group or department. */
export type Owner = "user" | "group";

/** A field of a user that two audits show differently. */
export interface Change {
  readonly platform: "odin" | "purecloud";
  /** As the later audit writes it. */
  readonly userId: string;
  /** In the later audit, else in the earlier one. `null` if neither has it. */
  readonly name: string | null;
  /** The path in the clean view, such as `endpoint.deviceName` or `services.isActive`. */
  readonly field: string;
  /** `set` for another value, `added` and `removed` for a member of a list, `moved` for the group or the division. */
  readonly kind: "set" | "added" | "removed" | "moved";
  /** The member of a list that the change is about, such as the name of a service. */
  readonly member?: string;
  /** `null` if there was none. */
  readonly before: ChangeValue;
  /** `null` if there is none. */
  readonly after: ChangeValue;
  /** Whose value was in force before, and is after. Only calling plans have it. */
  readonly inForce?: { readonly before: Owner | null; readonly after: Owner | null };
}

/** What could not be compared of a user, because an audit did not read it. It is no change. */
export interface NotCompared {
  readonly platform: "odin" | "purecloud";
  readonly userId: string;
  readonly name: string | null;
  /** The section that was not read, such as `serviceSettings`. The field, if the section is not known. */
  readonly section: string;
  /** The fields of the clean view that need it. */
  readonly fields: readonly string[];
  /** Which audit did not read it. */
  readonly side: "before" | "after" | "both";
  /** Why, in the words of the audit that did not read it. If neither read it, of the later one. */
  readonly why: string;
}

/** What a comparison looks at. */
export interface CompareOptions {
  /** Whether values that change from hour to hour are compared, such as registrations. @default false */
  readonly volatile?: boolean | undefined;
}
