import { expect, test } from "vitest";
import { isAboutSecret, isSecretName, pairedSecrets } from "../../helpers/public.js";

const SECRET = [
  ...["password", "newPassword", "PASSWORD", "user_password", "Portal Password", "passwd", "pwd", "pass", "passphrase"],
  ...["passcode", "passcodes", "portalPasscode", "Portal Passcode", "passwordHash", "password1", "passkey"],
  ...[
    "pin",
    "pins",
    "PIN",
    "pinCode",
    "pin_code",
    "PINCode",
    "unlockPhonePINCode",
    "userpin",
    "voicePortalPIN",
    "pinNumber",
  ],
  ...[
    "secret",
    "clientSecret",
    "client_secret",
    "secrets",
    "token",
    "access_token",
    "refreshToken",
    "X-Auth-Token",
    "jwt",
  ],
  ...[
    "credential",
    "accessDeviceCredentials",
    "cookie",
    "Set-Cookie",
    "client_assertion",
    "code_verifier",
    "otp",
    "otpCode",
  ],
  ...["apiKey", "api-key", "x-api-key", "accessKey", "privateKey", "encryptionKey", "authenticationKey"],
  ...["authorizationCode", "authorizationCodes", "Communication Barring Authorization Code", "authCode", "accessCode"],
  ...["outgoingCallingPlanAuthorizationCode", "Account/Authorization Codes", "unlockCode", "verificationCodes"],
  // Judged by words, whose last letters say nothing.
  ...["passwordUpdate", "credentialUpdate", "pinAccount", "PIN-account", "accountCodes", "lockCode", "overrideCode"],
  ...["masterKey", "sharedKey", "preSharedKey", "presharedkey", "wifiKey", "psk", "puk", "mfaSeed", "totpSeed"],
  ...["sipHa1", "HA1", "pw", "userPw", "USER_PW", "sessionId", "JSESSIONID", "securityQuestions", "challengeAnswer"],
  ...["recoveryPhrase", "PINs", "pin-1", "pin_1x", "voicePortalPassCodes", "pass\u200bword", "pinA", "oauth2token"],
];

const ORDINARY = [
  ...[
    "code",
    "codes",
    "areaCode",
    "countryCode",
    "mainCode",
    "speedCode",
    "zipcode",
    "errorCode",
    "locationDialingCode",
  ],
  ...[
    "featureAccessCode",
    "Feature Access Code",
    "featureAccessCodes",
    "authorization",
    "authorized",
    "authorizedScope",
  ],
  ...["passwordExpiresDays", "passwordExpires", "lastTokenIssued", "lasttokenissued", "token_type", "passcodeLocked"],
  ...[
    ...["passwordRules", "pinChangeDate", "pinCount", "PASSWORD_EXPIRY_DATE", "passwordexpiresdays", "dateTokenIdles"],
    ...["sha1", "alpha1", "discountCode", "blockCode", "byPass", "passThrough", "labelKeys", "alternateCode"],
    ...["autoAnswer", "noAnswerSetting", "sessionCount", "lockState", "accountId"],
    "pinLength",
    "passwordRequired",
    "tokenExpiry",
    "secretary",
    "key",
    "actionSetKey",
    "accessKeyId",
  ],
  ...[
    "outgoingCallingPlanPinholeDigitPlanRedirecting",
    "pinned",
    "mapping",
    "shippingAddress",
    "opinion",
    "compass",
    "",
    "name",
  ],
];

test.each(SECRET)("%s holds a secret", (name) => {
  expect(isSecretName(name)).toBe(true);
});

test.each(ORDINARY)("%s does not", (name) => {
  expect(isSecretName(name)).toBe(false);
});

test.each(["passwordRules", "pinPolicy", "lastTokenIssued", "passwordexpires"])(
  "%s says something about one",
  (name) => {
    expect(isAboutSecret(name)).toBe(true);
  },
);
test.each(["password", "rules", "passwordUpdate", ""])("%s does not say anything about one", (name) => {
  expect(isAboutSecret(name)).toBe(false);
});

test.each([
  [{ name: "password", value: "x" }, ["value"]],
  [{ key: "webPassword", values: ["x"] }, ["values"]],
  [{ field: "user.password", rejectedValue: "x", code: "c" }, ["rejectedValue"]],
  [{ loc: ["body", "password"], input: "x", msg: "short" }, ["input"]],
  [{ value: "x", Name: "Portal Passcode" }, ["value"]],
  [{ name: "Alice", value: "x" }, []],
  [{ key: "token.rate.per.minute", value: 300 }, []],
  [{ name: "passwordRules", value: 8 }, []],
  [{ name: "password" }, []],
])("of the pair %j, %j hold a secret", (pair, fields) => {
  expect(pairedSecrets(pair)).toEqual(fields);
});
