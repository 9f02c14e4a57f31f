import type { CleanScope, CleanUser } from "../../record/normalise.js";
import type { RulesConfig } from "./config.js";
import type { Origin, Whereabouts } from "./world.js";

// TODO replace by src/numbers when it lands: exact own numbers only.
export class Numbers {
  readonly #own = new Set<string>();
  constructor(_config: RulesConfig) {}
  add(user: CleanUser, _scope: CleanScope): void {
    if (user.platform !== "odin") return;
    for (const fact of [user.phoneNumber, user.extension])
      if (fact.known && fact.value) this.#own.add(digits(fact.value));
  }
  where(number: string, _from: Origin): Whereabouts {
    const own = digits(number);
    const external = !this.#own.has(own) && own.length > 6;
    return {
      external,
      e164: external ? `+${own}` : null,
      country: null,
      destination: external ? "national" : "internal",
    };
  }
}
const digits = (text: string) => text.replaceAll(/\D/g, "").slice(-10);
