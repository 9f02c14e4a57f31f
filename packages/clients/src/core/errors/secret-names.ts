/** A name as small words with blanks between: `unlockPhonePINCode`, `unlock_phone-pin.code` and "Unlock Phone PIN Code" are the same. */
const wordsOf = (name: string): string =>
  (name.match(/[A-Z]+s?(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? []).join(" ").toLowerCase();

/** Names of secrets, in words. Those that are in no other word may be a part of one, as in "portalpasscode". */
const SECRET = new RegExp(
  [
    "pass ?(?:wor[dt]|wd|code|phrase|key)|(?<!\\bby )\\bpass$|pwd|\\bpw\\b",
    "pins?\\b|pin(?:code|number|value|hash)|\\b[th]?otps?\\b|\\botpcode|\\b(?:psk|puk)\\b",
    "secret(?!ar)|token|jwt|bearer|credential|cookie|assertion|code ?verifier|saml ?response|session ?id\\b",
    "\\b(?:sip ?)?ha 1\\b|\\bmfa ?seed|\\b(?:recovery|backup|seed) ?phrase",
    "(?:secret|security|challenge|recovery) ?(?:answer|question)s?",
    "(?:api|access|private|sign(?:ing)?|encrypt(?:ion)?|auth(?:entication)?|master|shared|session|wi ?fi|\\bssh|subscription|mapbox) ?keys?(?! ?(?:name|id))",
    // Feature access codes are dialled by everybody, such as *72.
    "(?:auth(?:entication|orization)?|(?<!feature ?)access|security|unlock|verification|activation|recovery|backup|override|\\b(?:lock|account)) ?codes?",
  ].join("|"),
);
/** Words that say something about a secret, and do not name it. */
const WORD =
  "expir[a-z]*|issued|days|dates?|length|rules?|polic(?:y|ies)|type|status|required|enabled|allowed|locked|changed|count";
/** Such words at the end, also if they are written together, as in "passwordexpiresdays". */
const ABOUT = new RegExp(`^date |(?: |words?|codes?|pins?|tokens?|secrets?|keys?)(?:(?:${WORD}) ?)+$`);

/**
 * Whether a field, header or parameter of this name holds a secret. If so, everything below it is secret too: the values of
 * `passcodes: []` and `authorizationCodes: [{ code, description }]`. Booleans are not. A name is judged by its words, so
 * `pinAccount` holds a secret although it ends in "count", and `pinCount` does not.
 */
export function isSecretName(name: string): boolean {
  const words = wordsOf(name);
  return SECRET.test(words) && !ABOUT.test(words);
}

/** Whether a name says something about a secret, as `passwordRules` does. Below it, a text that is no date may be the secret. */
export function isAboutSecret(name: string): boolean {
  const words = wordsOf(name);
  return SECRET.test(words) && ABOUT.test(words);
}
