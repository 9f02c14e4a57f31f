import { StillListed } from "../still-listed.js";
import { listingOf } from "./listing.js";
import type { StrategyInput } from "./strategy.js";

/** Asks the group's list. One list is enough for all who have left it by then. */
export function stillListed({ odin, caller, group }: Omit<StrategyInput, "stillListed">): StillListed {
  let named: ReadonlySet<string> | undefined;
  return new StillListed(async (userId) => {
    const id = userId.toLowerCase(); // Ids ignore case.
    if (!named || named.has(id)) {
      const answer = await caller.once((options) => odin.getUsers({ ...group }, options));
      named = new Set(listingOf(answer, "the group's users", group).users.map((user) => user.userId.toLowerCase()));
    }
    return named.has(id);
  });
}
