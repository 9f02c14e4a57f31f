import { asItems, asObject, asTrimmed } from "../../record/wire.js";
import type { Caller } from "../caller.js";
import { UnusableAnswer } from "../section.js";
import { StillListed } from "../still-listed.js";
import type { PureCloudReader } from "./reader.js";

/** Asks for a list of this one user. It is another operation than that of the profile, so one gateway rarely breaks both. */
export function stillListed(purecloud: PureCloudReader, caller: Caller): StillListed {
  return new StillListed(async (userId) => {
    const params = { id: [userId], state: "any" } as const;
    const answer = await caller.once((options) => purecloud.getUsers(params, options));
    const users = asItems(asObject(answer)?.entities);
    if (!users) throw new UnusableAnswer("the answer holds no entities");
    return users.some(({ id, state }) => id === userId && asTrimmed(state) !== "deleted");
  });
}
