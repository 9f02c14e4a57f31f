import { checkMethods } from "../core/check-methods.js";
import type { CallOptions } from "../core/operation.js";
import type { RoleDivisionPair } from "../generated/purecloud.gen.js";
import type { PureCloudOperations } from "../generated/purecloud.operations.gen.js";

/**
 * Reads the direct grants of a user or a group, as `removeGrants` and `postAuthorizationSubjectBulkadd` take them. Grants through a
 * group are left out, because only the group can lose them. A grant that the user has both directly and through a group is listed.
 * @param purecloud a client that has `getAuthorizationSubject`
 * @param options those of the call
 * @throws ApiError as `getAuthorizationSubject` does
 * @throws TypeError if the client lacks the method
 */
export async function directGrants(
  purecloud: Pick<PureCloudOperations, "getAuthorizationSubject">,
  subjectId: string,
  options: CallOptions = {},
): Promise<RoleDivisionPair[]> {
  checkMethods("directGrants", purecloud, ["getAuthorizationSubject"]);
  const { grants = [] } = await purecloud.getAuthorizationSubject({ subjectId, includeDuplicates: true }, options);
  return grants
    .filter((grant) => grant.subjectId === undefined || grant.subjectId === subjectId)
    .map(({ role, division }) => ({ roleId: role?.id ?? "", divisionId: division?.id ?? "" }));
}
