import { isSecretName } from "./secret-names.js";
import { LABEL, lastPart, VALUE } from "./secret-pairs.js";

/** What replaces a value that must not be shown. */
export type Hide = (value: string) => string;

const SIGN = "\\s{0,9}(?:=>|[:=])\\s{0,9}";
const LINE = "(?:\\r?\\n|\\\\r\\\\n)";
/** From an opening quote to the same quote, or to the end of what was cut off. JSON within JSON has backslashes before its quotes. */
const quoted = (number: number) => `(\\\\{0,15}["'])((?:\\\\.|[^\\\\])*?)(?:\\${number}|$)`;

/** A pair: `{"name":"password","value":"…"}`, the attributes of an HTML input, or a part of a form with parts. */
const LABELLED = new RegExp(
  `(\\b(?:${LABEL})\\\\*["']?${SIGN}(\\\\{0,15}["'])([^"'\\\\<>{}]{1,100})\\2(?:[^{}<>]{0,300}?\\b(?:${VALUE})\\\\*["']?${SIGN}|[^\\r\\n\\\\]{0,200}${LINE}(?:[^\\r\\n\\\\]{1,200}${LINE}){0,5}${LINE}))(?:${quoted(4)}|(?:(?!${LINE}--)[^"',;<>{}]){1,9999})`,
  "gis",
);
/**
 * A name and its sign: `"name": `, `name=`, as in a query, or `<name>`. It may be encoded for a URL. Of two words without quotes, the
 * second names the kind of secret.
 */
const NAME = new RegExp(
  `([?&]?)(?:(?<=["'])([^"'\\\\<>]{1,100})\\\\*["']${SIGN}|(?:(?<![\\w.%-])|(?<=%[\\dA-F]{2}))((?:[\\w.-]{1,50} (?=(?:code|number|key|id|answer|phrase)s?\\b))?[\\w.%-]{1,100}?)(${SIGN}|%(?:25)*3[AD])|(?:<|&lt;)([\\w:.-]{1,100}))`,
  "gi",
);
const QUOTED = new RegExp(`(?!\\\\*["'][,}\\]])${quoted(1)}`, "sy");
/** A list or an object. In JSON that was cut off, nobody knows where it ends. */
const DEEP = /([[{])(.*)/sy;
/** A number that is no count. */
const NUMBER = /()(-?\d[\d.e+-]{3,})/iy;
const WORD = /()([^&#\s"'\\]*)/y;
/** A header that holds a credential, up to the end of its line. */
const LINE_END = /((?:[a-z]{3,9} )?)((?:(?!\\*["'][,}\]])[^\r\n])+)/iy;
const ELEMENT = /((?:\s[^<>]{0,500}?)?(?:>|&gt;)(?!\s[^<]*(?:<[^/]|$))(?:<!\[CDATA\[)?)((?:(?!<|&lt;|\]\]>).)+)/sy;
/** Words that follow "password:" in a sentence. */
const SENTENCE =
  /^(?:an?|the|your|is|are|was|has|must|can(?:not)?|should|not|no|too|in|of|for|to|required|missing|invalid|wrong|expired|bearer|basic)?[,.;]?$/i;
/** The password of a URL. */
const USER = /(?<=:\/\/[^\s/?#:@"'<>]{0,100}:)[^\s/?#"'<>]{1,500}(?=@)/g;
/** Words with a digit, or long ones, because "Basic Call Logs" is the name of a service. */
const SCHEME = /(\b(?:Bearer|Basic)\s{1,64})((?:(?=[\w.~+/=-]{0,15}\d)[\w.~+/=-]{8}|[\w.~+/=-]{16})[\w.~+/=-]*)/gi;

/** In JSON, `authorization` is also the name of PureCloud's roles. There it holds no string. */
export const isSecretText = (name: string): boolean =>
  /^(?:proxy-)?auth(?:orization)?$/i.test(name) || isSecretName(name);

/** In a URL, codes and keys are secrets too. In a JSON error, `code` is the error's code. */
export const isSecretParameter = (name: string): boolean =>
  /^(?:code|sig|signature|key|sid)$/i.test(name) || isSecretText(name);

/** Hides the values of secret names in text. */
export function hideNamed(given: string, hide: Hide): string {
  const text = given
    .replace(LABELLED, (all, head, _, name, quote = "", value = all.slice(head.length)) =>
      isSecretName(lastPart(name)) ? head + quote + hide(value) + quote : all,
    )
    .replace(USER, hide);
  let clean = "";
  let at = 0;
  for (const { 0: head, 1: mark, 2: inQuotes, 3: bare = "", 4: sign = "", 5: element, index } of text.matchAll(NAME)) {
    const name = inQuotes ?? element ?? bare;
    if (index < at || !(mark ? isSecretParameter : isSecretText)(decodedName(name))) continue;
    const start = index + head.length;
    if (bare && isSentence(name, sign, text.slice(start, start + 40), text[index - 1])) continue;
    const line = /cookie|authorization/i.test(name) ? LINE_END : WORD;
    const forms = inQuotes
      ? [QUOTED, isSecretName(name) ? DEEP : NUMBER, NUMBER]
      : element
        ? [ELEMENT]
        : [QUOTED, line];
    const [found, before = "", value = ""] = firstOf(forms, text, start) ?? [];
    if (!found || !value.trim()) continue;
    const quote = found === value && inQuotes ? '"' : "";
    clean += text.slice(at, start) + before + quote + hide(value) + quote;
    at = start + before.length + value.length;
  }
  return (clean + text.slice(at)).replace(SCHEME, (_, scheme, value) => scheme + hide(value));
}

/** The first of some forms that is at a place in a text. */
function firstOf(forms: readonly RegExp[], text: string, at: number): readonly string[] | undefined {
  for (const form of forms) {
    form.lastIndex = at;
    const found = form.exec(text);
    if (found) return found;
  }
  return undefined;
}

/** Whether what follows a name belongs to a sentence, an error's code such as `bad.password`, or a permission. */
function isSentence(name: string, sign: string, rest: string, before = ""): boolean {
  const [word = ""] = rest.split(/[\s"'\\]/);
  return (
    (word !== "" && SENTENCE.test(word)) ||
    (sign === ": " && name.includes(".") && /^[A-Z]?[a-z']+[,.]?$/.test(word)) ||
    (sign === ":" && (before === ":" || /^[a-z*]+:[a-z*]/i.test(word)))
  );
}

/** A name as it was before it was encoded. */
export function decodedName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
