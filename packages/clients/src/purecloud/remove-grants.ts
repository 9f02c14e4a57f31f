import { isApiNotFoundError } from "../core/errors/guards.js";
import type { CallOptions } from "../core/operation.js";
import type { RoleDivisionPair } from "../generated/purecloud.gen.js";
import type { PureCloudOperations } from "../generated/purecloud.operations.gen.js";
import { checkMethods } from "./check-methods.js";

/** What became of the grants to remove. */
export interface RemovedGrants {
  /** Grants that were removed. */
  readonly removed: readonly RoleDivisionPair[];
  /** Grants that the subject did not have, or whose role or division no longer exists. */
  readonly gone: readonly RoleDivisionPair[];
}

/**
 * Removes grants of a user, a group or an OAuth client, one after the other: `await removeGrants(purecloud, userId, [{ roleId, divisionId }])`.
 * `postAuthorizationSubjectBulkremove` removes nothing if one role or one division no longer exists. `removeGrants` passes
 * over grants that are gone, as Genesys' own terraform provider does. Each grant takes one call.
 *
 * It ends at the first error, and earlier grants stay removed. To continue, call it again with the same grants. If the answer to
 * a removal is lost, the call is repeated. If the grant is gone then, it counts as removed.
 * @param purecloud a client that has `deleteAuthorizationSubjectDivisionRole`
 * @param options those of each call
 * @throws ApiError as `deleteAuthorizationSubjectDivisionRole` does, except for 404
 * @throws TypeError if the client lacks that method
 */
export async function removeGrants(
  purecloud: Pick<PureCloudOperations, "deleteAuthorizationSubjectDivisionRole">,
  subjectId: string,
  grants: readonly Readonly<RoleDivisionPair>[],
  options: CallOptions = {},
): Promise<RemovedGrants> {
  checkMethods("removeGrants", purecloud, ["deleteAuthorizationSubjectDivisionRole"]);
  const removed: RoleDivisionPair[] = [];
  const gone: RoleDivisionPair[] = [];
  for (const { roleId, divisionId } of grants) {
    const isRemoved = await purecloud
      .deleteAuthorizationSubjectDivisionRole({ subjectId, roleId, divisionId }, options)
      .then(
        () => true,
        (error) => {
          if (!isApiNotFoundError(error)) throw error;
          return false;
        },
      );
    (isRemoved ? removed : gone).push({ roleId, divisionId });
  }
  return { removed, gone };
}
