import type { ContextPart } from "../../record/context.js";
import type { CleanScope } from "../../record/normalise.js";
import { normaliseGroup } from "../../record/odin/group.js";
import type { OdinRecord } from "../../record/odin/record.js";
import type { Section } from "../../record/outcome.js";
import type { Parts } from "../../record/parts.js";
import { normaliseOrganisation } from "../../record/purecloud/organisation.js";
import type { PureCloudRecord } from "../../record/purecloud/record.js";

/** A scope with the clean view of its context. */
export interface NamedScope {
  /** `<service provider>/<group>` on Odin, `organisation` on PureCloud. */
  readonly name: string;
  readonly scope: CleanScope;
}

const ORGANISATION = "organisation";

/** The contexts of groups and of the organisation. Each clean view is made once. */
export class Scopes {
  readonly #parts = new Map<string, Map<string, Section>>();
  readonly #groups = new Map<string, Map<string, NamedScope>>();
  #organisation: NamedScope | undefined;
  #latest: { readonly serviceProviderId: string; readonly groupId: string; readonly named: NamedScope } | undefined;

  /** Adds a part of a context. All parts of a scope come before its first record. */
  add({ platform, scope, part, section }: ContextPart): void {
    const key = `${platform} ${scope}`;
    const parts = this.#parts.get(key) ?? new Map<string, Section>();
    this.#parts.set(key, parts.set(part, section));
  }

  /** The scope of a record. */
  of(record: OdinRecord | PureCloudRecord): NamedScope {
    return record.platform === "odin" ? this.#groupOf(record) : this.#ofOrganisation();
  }

  /** What was read of the organisation of PureCloud. Undefined if nothing was. */
  get organisation(): Parts | undefined {
    return this.#parts.get(`purecloud ${ORGANISATION}`);
  }

  #ofOrganisation(): NamedScope {
    this.#organisation ??= { name: ORGANISATION, scope: normaliseOrganisation(this.organisation) };
    return this.#organisation;
  }

  #groupOf(record: OdinRecord): NamedScope {
    const { serviceProviderId, groupId } = record;
    // Users of a group come one after the other.
    const latest = this.#latest;
    if (latest?.groupId === groupId && latest.serviceProviderId === serviceProviderId) return latest.named;
    const groups = this.#groups.get(serviceProviderId) ?? new Map<string, NamedScope>();
    this.#groups.set(serviceProviderId, groups);
    const named = groups.get(groupId) ?? this.#newGroup(record);
    groups.set(groupId, named);
    this.#latest = { serviceProviderId, groupId, named };
    return named;
  }

  #newGroup(record: OdinRecord): NamedScope {
    const name = `${record.serviceProviderId}/${record.groupId}`;
    return { name, scope: normaliseGroup(record, this.#parts.get(`odin ${name}`)) };
  }
}
