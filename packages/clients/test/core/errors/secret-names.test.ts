import { expect, test } from "vitest";
import { isSecretName } from "../../helpers/public.js";

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
    "passwordRules",
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
