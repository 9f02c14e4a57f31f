import type { OdinClient } from "@rollcall/clients/odin";
import type { Cost } from "../../cost.js";
import type { RunOptions } from "../../run-options.js";
import type { OdinGroup } from "../group-ids.js";

/** The operations that list groups. All of them only read. */
export type OdinTreeReader = Pick<
  OdinClient,
  "getGroups" | "getServiceProviderReports" | "getServiceProviders" | "getSession"
>;

/** Which groups are listed, and how. */
export interface OdinGroupsOptions extends Pick<RunOptions, "signal" | "stop" | "concurrency"> {
  /** Only the groups of these service providers. @default all that the login sees */
  readonly serviceProviderIds?: readonly string[] | undefined;
}

/** A service provider whose groups could not be listed. */
export interface UnlistedProvider {
  readonly serviceProviderId: string;
  /** Why, in words. */
  readonly because: string;
}

/** The groups that a login sees. */
export interface OdinGroupList {
  /** In the platform's order. */
  readonly groups: readonly OdinGroup[];
  /** Service providers whose groups could not be listed. They have groups that `groups` lacks, or may have. */
  readonly unlisted: readonly UnlistedProvider[];
  /** Service providers without groups, as far as the lists name them. */
  readonly empty: readonly string[];
  /** The calls that were made. */
  readonly costs: readonly Cost[];
}
