import { isOfGateway, type PureCloudSelection } from "@rollcall/audit";
import { type CallOptions, isApiError } from "@rollcall/clients/core";
import type { PureCloudClient } from "@rollcall/clients/purecloud";
import { SELECTION_FLAGS } from "../config/targets.js";
import type { UnknownId } from "./unknown-ids.js";

/** The operations that look up ids. */
type LookUps = Pick<PureCloudClient, "getAuthorizationDivisions" | "getGroupMembers" | "getUsers">;
type Part = keyof PureCloudSelection;
type Lists = "divisionIds" | "userIds";

/** How many ids one call looks up. Those that an answer leaves out are looked up once more, fewer together (docs/facts/purecloud.md P-53). */
const IN_A_CALL = [100, 25];
const NOUNS = { divisionIds: "division", groupIds: "group", userIds: "user" } as const;
const ONE_TRY = { retry: false, timeoutMs: 10_000 } as const;

/** Ids that were looked up. */
export interface LookedUp {
  readonly unknown: readonly UnknownId[];
  /** How many calls were made. */
  readonly asked: number;
}

export const unknownId = (part: Part, id: string): UnknownId => ({
  ...{ flag: `--${SELECTION_FLAGS[part]}`, id, noun: NOUNS[part], hint: "" },
});

/** Whether the platform says that an id names nothing. It may answer 400 for what is no id at all. */
export const isUnknownId = (error: unknown): boolean =>
  isApiError(error) && error.operation !== "login" && [400, 404].includes(error.status) && !isOfGateway(error);

/** Looks up the divisions and users of a selection. Ids that cannot be looked up are not unknown. */
export async function lookUp(
  purecloud: LookUps,
  selection: Pick<PureCloudSelection, Lists>,
  options?: CallOptions,
): Promise<LookedUp> {
  const list = { ...ONE_TRY, ...options };
  const look = {
    divisionIds: (id: string[]) => purecloud.getAuthorizationDivisions({ id, pageSize: id.length }, list),
    userIds: (id: string[]) => purecloud.getUsers({ id, pageSize: id.length, state: "any" }, list),
  };
  const unknown: UnknownId[] = [];
  let asked = 0;
  for (const part of ["divisionIds", "userIds"] as const) {
    let left = [...(selection[part] ?? [])];
    for (const most of IN_A_CALL) {
      const missing: string[] = [];
      for (let from = 0; from < left.length; from += most) {
        const ids = left.slice(from, from + most);
        asked += 1;
        missing.push(...missingIn(ids, await look[part](ids).catch(asNothing)));
      }
      left = missing;
    }
    unknown.push(...left.map((id) => unknownId(part, id)));
  }
  return { unknown, asked };
}

/** The ids of a selection that name nothing, as far as that can be looked up. */
export async function unknownIn(purecloud: LookUps, selection: PureCloudSelection): Promise<readonly UnknownId[]> {
  const unknown: UnknownId[] = [];
  for (const groupId of selection.groupIds ?? []) {
    const error = await purecloud.getGroupMembers({ groupId, pageSize: 1 }, ONE_TRY).catch((reason) => reason);
    if (isUnknownId(error)) unknown.push(unknownId("groupIds", groupId));
  }
  const listed = await lookUp(purecloud, selection).catch(() => undefined);
  return [...unknown, ...(listed?.unknown ?? [])];
}

function asNothing(error: unknown): undefined {
  if (!isApiError(error) || error.status === 401 || error.status === 0) throw error;
}

/** The ids that an answer lacks. None if it has others, because then it says nothing about these. */
function missingIn(ids: readonly string[], answer: { readonly entities?: unknown } | undefined): string[] {
  if (!Array.isArray(answer?.entities)) return [];
  const found = new Set(answer.entities.map((one: { id?: unknown } | null) => `${one?.id}`.toLowerCase()));
  const given = new Set(ids.map((id) => id.toLowerCase()));
  if ([...found].some((id) => !given.has(id))) return [];
  return ids.filter((id) => !found.has(id.toLowerCase()));
}
