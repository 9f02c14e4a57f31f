import type { OdinClient } from "@rollcall/clients/odin";
import { hintFrom, type UnknownId, unknownLines } from "./unknown-ids.js";

/** The ids of a group as they were given. */
export interface GivenGroup {
  readonly serviceProviderId: string;
  readonly groupId: string;
}

/** What a person may have meant by what cannot be read. */
export interface Advice {
  /** Sentences after a full stop. Empty if nobody knows. */
  readonly text: string;
  /** The ids that name nothing. One line has those of all scopes. */
  readonly unknown: readonly UnknownId[];
}

const NO_ADVICE: Advice = { text: "", unknown: [] };

/** Listings are only a help, so each gets one short try. */
const ONE_TRY = { retry: false, timeoutMs: 5_000 } as const;

/** Advises on the ids of Odin. Each list is read once, however many ids are asked about. */
export class OdinAdviser {
  readonly #odin: Pick<OdinClient, "getGroups" | "getServiceProviders">;
  readonly #groups = new Map<string, Promise<string[] | undefined>>();
  #providers: Promise<string[] | undefined> | undefined;

  constructor(odin: Pick<OdinClient, "getGroups" | "getServiceProviders">) {
    this.#odin = odin;
  }

  /** What is wrong with the ids of a group that cannot be read. Nothing if the group exists. */
  async forGroup({ serviceProviderId, groupId }: GivenGroup): Promise<Advice> {
    const ids = { "--odin-sp": serviceProviderId, "--odin-group": groupId } as const;
    // Some platforms ignore the space in a list.
    const spaced = (["--odin-sp", "--odin-group"] as const).find((flag) => ids[flag] !== ids[flag].trim());
    if (spaced) return adviceOf(unknownIn(spaced, ids[spaced], []));
    const groups = await this.#groupsOf(serviceProviderId);
    if (groups?.includes(groupId)) return NO_ADVICE;
    if (groups && groups.length > 0) return adviceOf(unknownIn("--odin-group", groupId, groups));
    const unknown = await this.#unknownProvider(serviceProviderId);
    if (unknown) return adviceOf(unknown);
    return groups
      ? { text: ". Check --odin-sp and --odin-group. The login sees no group there", unknown: [] }
      : NO_ADVICE;
  }

  /** The same for a group that was listed, and is gone when it is read. */
  async forListed({ serviceProviderId, groupId }: GivenGroup): Promise<Advice> {
    const groups = await this.#groupsOf(serviceProviderId);
    if (!groups || groups.includes(groupId)) return NO_ADVICE;
    const text = ". The group was listed when the audit began, and is gone. Add --restart to begin again without it";
    return { text, unknown: [] };
  }

  /** The service providers that the login does not see. */
  async forProviders(serviceProviderIds: readonly string[]): Promise<Advice> {
    const unknown: UnknownId[] = [];
    for (const id of serviceProviderIds) {
      const one = await this.#unknownProvider(id);
      if (one) unknown.push(one);
    }
    return adviceOf(...unknown);
  }

  /** What to check if the login does not see a service provider. Undefined if it does, or nobody knows. */
  async #unknownProvider(serviceProviderId: string): Promise<UnknownId | undefined> {
    this.#providers ??= listed(this.#odin.getServiceProviders({}, ONE_TRY), "serviceProviderId");
    const providers = await this.#providers;
    if (!providers || providers.length === 0 || providers.includes(serviceProviderId)) return undefined;
    return unknownIn("--odin-sp", serviceProviderId, providers);
  }

  #groupsOf(serviceProviderId: string): Promise<string[] | undefined> {
    const known = this.#groups.get(serviceProviderId);
    const groups = known ?? listed(this.#odin.getGroups({ serviceProviderId }, ONE_TRY), "groupId");
    this.#groups.set(serviceProviderId, groups);
    return groups;
  }
}

export function adviceOf(...unknown: readonly UnknownId[]): Advice {
  const lines = unknownLines(unknown);
  return { text: lines.map((line) => `. ${line}`).join(""), unknown };
}

const NOUNS = { "--odin-sp": "service provider", "--odin-group": "group" } as const;

function unknownIn(flag: keyof typeof NOUNS, id: string, seen: readonly string[]): UnknownId {
  const noun = NOUNS[flag];
  return { flag, id, noun, hint: misspeltIn(flag, id) ?? hintFrom(id, seen, noun) };
}

/** What is wrong with the spelling of an id. Undefined if nothing is. */
function misspeltIn(flag: keyof typeof NOUNS, id: string): string | undefined {
  if (id !== id.trim()) return `"${id}" begins or ends with a space`;
  const names = id.split(",").map((name) => name.trim());
  const flags = names.map((name) => `${flag} "${name}"`).join(" ");
  return names.length > 1 ? `Did you mean ${flags}?` : undefined;
}

/** The ids that a listing names. Undefined if it cannot be read. */
async function listed(answer: Promise<unknown>, key: string): Promise<string[] | undefined> {
  const found = await answer.catch(() => undefined);
  const idIn = (row: unknown): string | undefined => {
    const id = Object(row)[key] as unknown;
    return typeof id === "string" || typeof id === "number" ? String(id) : undefined;
  };
  if (Array.isArray(found)) return found.flatMap((row) => idIn(row) ?? []);
  // One row may come as a bare object, and an object without an id is an error.
  const only = idIn(found);
  return only === undefined ? undefined : [only];
}
