import type { Handler, Reply } from "../../server/handler.js";
import { change } from "../common/changing.js";
import { notAssigned, rejected } from "../common/replies.js";
import type { OdinState, Written } from "../common/state.js";
import type { Subject } from "../common/subject.js";
import { ENHANCED_PLANS, hasOwnService } from "../groups/own-services.js";
import { codesOf } from "./authorization-codes.js";

interface Given {
  readonly code: string;
  readonly description?: string;
}

/** A change of the codes of a user, in a group that has the service. No source shows the answer, so it is `[]`. */
const changeCodes = (writtenBy: (subject: Subject, given: Given) => Written | Reply): Handler<OdinState> =>
  change(
    (subject, body) =>
      hasOwnService(subject.estate, subject, ENHANCED_PLANS)
        ? writtenBy(subject, body as unknown as Given)
        : notAssigned(subject.roll(`without ${ENHANCED_PLANS}`), ENHANCED_PLANS),
    () => [],
  );

/** A code that the user has is refused. Error messages do not repeat it. */
export const postUserOutgoingCallingPlanAuthorizationCodesCodes = changeCodes((subject, { code, description = "" }) => {
  const codes = codesOf(subject);
  if (codes.some((one) => one.code === code)) return rejected("The authorization code already exists.");
  return { codes: [...codes, { code, description }] };
});

export const deleteUserOutgoingCallingPlanAuthorizationCodesCodes = changeCodes((subject, { code }) => {
  const codes = codesOf(subject);
  const left = codes.filter((one) => one.code !== code);
  return left.length === codes.length ? rejected("The authorization code does not exist.") : { codes: left };
});
