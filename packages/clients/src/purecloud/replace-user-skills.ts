import type { CallOptions } from "../core/operation.js";
import type { PureCloudOperations } from "../generated/purecloud.operations.gen.js";
import { chunks } from "./chunks.js";
import { checkCall, inParts, twice } from "./in-parts.js";
import { repeatBusy } from "./repeat-conflicts.js";

/** A skill, and how good a user is at it. It may be one that was read, also of another user. */
export interface WantedSkill {
  /** Id of the skill. */
  readonly id: string;
  /** From 0 to 5. */
  readonly proficiency: number;
}

/** Skills in one call. */
const MOST = 50;

/**
 * Gives a user exactly these routing skills, any number of them. Skills that the list lacks are taken from the user. The first 50
 * replace all, and the others are added to them, because a second replacement would take away the first 50. Until the last
 * call, the user lacks some of the skills. After a conflict or a lost answer a call is made again, which changes nothing more.
 * @param purecloud a client that has `putUserRoutingskillsBulk` and `patchUserRoutingskillsBulk`
 * @param skills if one is named twice, the last one holds. An empty list takes all skills
 * @throws ApiError of the first call that fails. Run it again, because the user may lack skills
 * @throws TypeError if the client lacks a method, or an id has a comma or a blank
 */
export async function replaceUserSkills(
  purecloud: Pick<PureCloudOperations, "patchUserRoutingskillsBulk" | "putUserRoutingskillsBulk">,
  userId: string,
  skills: readonly WantedSkill[],
  options: CallOptions = {},
): Promise<void> {
  const wanted = new Map(skills.map(({ id, proficiency }) => [id, proficiency]));
  const ids = [...wanted.keys()];
  checkCall("replaceUserSkills", purecloud, ["putUserRoutingskillsBulk", "patchUserRoutingskillsBulk"], ids);
  const bodyOf = (part: readonly string[]) => part.map((id) => ({ id, proficiency: wanted.get(id) ?? 0 }));
  const [first = [], ...others] = chunks(ids, MOST);
  const replace = () => purecloud.putUserRoutingskillsBulk({ userId, body: bodyOf(first) }, twice(options));
  await repeatBusy(replace, { signal: options.signal ?? undefined });
  const add = (part: string[], call: CallOptions) =>
    purecloud.patchUserRoutingskillsBulk({ userId, body: bodyOf(part) }, call);
  await inParts(others.flat(), MOST, add, options);
}
