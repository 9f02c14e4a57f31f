import { asBoolean, asItems, asObject, asTrimmed } from "../wire.js";
import { nameOf } from "./name-of.js";

/** Another organisation that trusts a user. */
export interface PureCloudTrust {
  readonly id: string | null;
  readonly organisation: string;
  /** A trust that is disabled gives no access. One that does not say it is taken for enabled. */
  readonly enabled: boolean;
  /** ISO 8601. */
  readonly since: string | null;
  /** Who made it, by name. */
  readonly by: string | null;
}

export function trustsOf(data: unknown): readonly PureCloudTrust[] | undefined {
  return asItems(data)?.map(({ id, enabled, organization, dateCreated, createdBy }) => {
    const by = asObject(createdBy);
    return {
      id: asTrimmed(id) ?? null,
      organisation: nameOf({ id, ...asObject(organization) }),
      enabled: asBoolean(enabled) !== false,
      since: asTrimmed(dateCreated) ?? null,
      by: by ? nameOf(by) : null,
    };
  });
}
