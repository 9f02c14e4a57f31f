import { change } from "../common/changing.js";
import { notAssigned, rejected } from "../common/replies.js";
import { type Written, withSetting } from "../common/state.js";
import type { Subject } from "../common/subject.js";
import { groupPasscodeRules, groupPasswordRules } from "../groups/rules.js";
import { authentication } from "./credentials.js";
import { passcodeFault, passwordFault } from "./judging.js";
import { portalPasscode } from "./passcode.js";

/** What was written of a user, with a new secret. No answer has it. */
const withSecret = ({ written }: Subject, secret: Written["secrets"]): Written => ({
  ...written,
  secrets: { ...written.secrets, ...secret },
});

/** A new passcode unlocks the login, and expires when the rules say. */
export const putUserPortalPasscode = change(
  (subject, body) => {
    if (!portalPasscode(subject)) return notAssigned(subject.roll("without passcode"), "Voice Messaging User");
    const passcode = String(body.newPasscode);
    const fault = passcodeFault(subject, passcode);
    if (fault) return rejected(fault);
    const { passcodeExpiresDays: expirationDays } = groupPasscodeRules(subject);
    const state = { isLoginDisabled: false, expirationDays, doesNotExpire: null };
    return withSetting(withSecret(subject, { passcode }), "PortalPasscode", state);
  },
  () => [],
);

export const putUserPassword = change(
  (subject, body) => {
    const { newPassword: password, oldPassword } = body as unknown as { newPassword: string; oldPassword?: string };
    const fault = passwordFault(subject, password, oldPassword);
    if (fault) return rejected(fault);
    const { passwordExpiresDays } = groupPasswordRules(subject);
    return withSetting(withSecret(subject, { password }), "Profile", { passwordExpiresDays });
  },
  () => [],
);

/** Changes the name by which devices log in. The password is kept nowhere. */
export const putUserAuthentication = change(
  (subject, { userName }) => {
    if (!authentication(subject)) return notAssigned(subject.roll("without Authentication"), "Authentication");
    return userName === undefined ? {} : withSetting(subject.written, "Authentication", { userName });
  },
  (subject) => ({ userId: subject.userId, userName: authentication(subject)?.userName, newPassword: "" }),
);
