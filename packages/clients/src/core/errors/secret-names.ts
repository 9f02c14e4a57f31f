/** Names are compared without case and punctuation. `PINCode`, `pin_code` and "PIN Code" are the same. */
const SECRET = new RegExp(
  [
    "passw|passcode|passphrase|passkey|^pass$|pwd|pin(?:code|number|value|hash)?s?\\d*$|otp(?:code)?$",
    "secret(?!ar)|token|jwt|bearer|credential|cookie|assertion|codeverifier",
    "(?:api|access|private|signing|encryption|auth(?:entication)?)keys?(?!name|id)",
    // Feature access codes are dialled by everybody, such as *72.
    "(?:auth(?:entication|orization)?|(?<!feature)access|security|unlock|verification|activation|recovery|backup)codes?",
  ].join("|"),
);
/** Such names say something about a secret, and do not hold it. */
const ABOUT =
  /(?:expir\w*|issued|days|length|rules?|polic(?:y|ies)|type|status|required|enabled|allowed|locked|changed|date|count)$/;

/**
 * Whether a field, header or parameter of this name holds a secret. If so, everything below it is secret too: the values of
 * `passcodes: []` and `authorizationCodes: [{ code, description }]`. Booleans are not.
 */
export function isSecretName(name: string): boolean {
  const plain = name.toLowerCase().replace(/[^a-z\d]/g, "");
  return SECRET.test(plain) && !ABOUT.test(plain);
}
