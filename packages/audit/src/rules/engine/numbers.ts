import { type Destination, destination } from "../../numbers/destination.js";
import type { DestinationTable } from "../../numbers/destination-table.js";
import { groupDns } from "../../numbers/group-dns.js";
import { rangeOf } from "../../numbers/number-range.js";
import { tableWith } from "../../numbers/own-classes.js";
import { type OwnNumbers, OwnNumbersBuilder } from "../../numbers/own-numbers.js";
import { OWNERSHIP_REASONS, type OwnershipReason, ownership } from "../../numbers/ownership.js";
import { valueIn } from "../../record/fact.js";
import type { CleanScope, CleanUser } from "../../record/normalise.js";
import type { RulesConfig } from "./config.js";
import { unsure } from "./truth.js";
import type { Origin, Whereabouts } from "./world.js";

/** So many answers are kept. Many people forward to the same few numbers. */
const KEPT = 20_000;

/** Collects the numbers of everybody, and then says where a number leads. */
export class Numbers {
  readonly #config: RulesConfig;
  readonly #builder = new OwnNumbersBuilder();
  readonly #scopes = new Set<CleanScope>();
  readonly #kept = new Map<string, Whereabouts>();
  readonly #partial: string[] = [];
  readonly #destinations: DestinationTable;
  #own: OwnNumbers | undefined;

  constructor(config: RulesConfig) {
    this.#config = config;
    this.#destinations = tableWith(config.destinations);
    for (const written of config.ownNumbers) {
      const range = rangeOf(written, this.#context());
      if (range.known && range.value) this.#builder.addDeclared(range.value);
    }
  }

  /** Adds the numbers of a user, and of the user's group. */
  add(user: CleanUser, scope: CleanScope): void {
    const country = valueIn(user.country);
    if (user.platform === "odin") {
      const name = `${user.serviceProviderId}/${user.groupId}`;
      this.#addGroup(name, scope, country);
      if (user.phoneNumber.known && user.phoneNumber.value) {
        this.#builder.addNumber(user.phoneNumber.value, this.#context(country));
      }
      if (user.extension.known && user.extension.value) this.#builder.addExtension(name, user.extension.value);
      const domain = valueIn(user.domain);
      if (domain !== null) this.#builder.addDomain(domain);
      return;
    }
    for (const { mediaType, address, extension } of valueIn(user.addresses) ?? []) {
      if (mediaType !== "PHONE") continue;
      if (address !== null) this.#builder.addNumber(address, this.#context(country));
      if (extension !== null) this.#builder.addExtension("organisation", extension);
    }
  }

  /** Says why not all users or groups are here. Then a number that nobody is known to have may still be ours. */
  partial(because: string): void {
    this.#partial.push(because);
    this.#builder.setPartial();
  }

  where(number: string, { scope, country }: Origin): Whereabouts {
    const key = `${country} ${scope} ${number}`;
    const known = this.#kept.get(key);
    if (known) return known;
    const found = this.#judge(number, scope, country);
    if (this.#kept.size >= KEPT) this.#kept.clear();
    this.#kept.set(key, found);
    return found;
  }

  #judge(number: string, scope: string, country: string | null): Whereabouts {
    this.#own ??= this.#builder.build();
    const context = { ...this.#context(country), scope };
    const { is, reason } = ownership(number, this.#own, context);
    // It is known whose the number is, so the destination need not ask again.
    const to: Destination = is === "ours" ? { class: "internal" } : destination(number, context);
    return {
      external: is === "unknown" ? unsure(...this.#reasonsOf(reason)) : is === "external",
      e164: to.e164 ?? null,
      country: to.country ?? null,
      mainCountry: to.mainCountry ?? null,
      destination: to.class,
    };
  }

  #reasonsOf(reason: OwnershipReason): string[] {
    const words = OWNERSHIP_REASONS[reason];
    return reason === "usersNotRead" ? [`${words}: ${this.#partial.join("; ")}`] : [words];
  }

  #addGroup(name: string, scope: CleanScope, country: string | null): void {
    if (this.#scopes.has(scope)) return;
    this.#scopes.add(scope);
    const numbers = scope.parts.get("numbers");
    const ranges = numbers?.status === "ok" ? groupDns(numbers.data, this.#context(country)) : undefined;
    if (ranges) this.#builder.addGroup(name, ranges);
  }

  #context(countryCode: string | null = null) {
    const [country, destinations] = [this.#config.country ?? undefined, this.#destinations];
    return { countryCode: countryCode ?? undefined, country, destinations };
  }
}
