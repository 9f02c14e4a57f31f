import { checkMethods } from "../core/check-methods.js";
import { isApiNotFoundError } from "../core/errors/guards.js";
import type { CallOptions } from "../core/operation.js";
import type { RoleDivisionPair } from "../generated/purecloud.gen.js";
import type { PureCloudOperations } from "../generated/purecloud.operations.gen.js";

/** A client that can remove grants, and read whose they are. */
export type RemoveGrantsClient = Pick<
  PureCloudOperations,
  "deleteAuthorizationSubjectDivisionRole" | "getAuthorizationSubject"
>;

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
 * A wrong subject gets a 404 too. So the subject is read once, at the first 404, and its error is thrown if it does not exist.
 *
 * It ends at the first error, and earlier grants stay removed. To continue, call it again with the same grants. If the answer to
 * a removal is lost, the call is repeated. If the grant is gone then, it counts as removed.
 * @param purecloud a client that has `deleteAuthorizationSubjectDivisionRole` and `getAuthorizationSubject`
 * @param options those of each call
 * @throws ApiError as `deleteAuthorizationSubjectDivisionRole` does, except for a 404 of a grant that is gone. As
 *   `getAuthorizationSubject` does, if the subject does not exist or cannot be read
 * @throws TypeError if the client lacks one of the two methods
 */
export async function removeGrants(
  purecloud: RemoveGrantsClient,
  subjectId: string,
  grants: readonly Readonly<RoleDivisionPair>[],
  options: CallOptions = {},
): Promise<RemovedGrants> {
  checkMethods("removeGrants", purecloud, ["deleteAuthorizationSubjectDivisionRole", "getAuthorizationSubject"]);
  const removed: RoleDivisionPair[] = [];
  const gone: RoleDivisionPair[] = [];
  let subject: Promise<unknown> | undefined;
  for (const { roleId, divisionId } of grants) {
    const isRemoved = await purecloud
      .deleteAuthorizationSubjectDivisionRole({ subjectId, roleId, divisionId }, options)
      .then(
        () => true,
        async (error) => {
          if (!isApiNotFoundError(error)) throw error;
          subject ??= purecloud.getAuthorizationSubject({ subjectId }, options);
          await subject;
          return false;
        },
      );
    (isRemoved ? removed : gone).push({ roleId, divisionId });
  }
  return { removed, gone };
}
