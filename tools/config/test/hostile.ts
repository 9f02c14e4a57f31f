/** What is in each hostile text. A page that runs one sets a mark of this name. Every format is tested with it. */
export const MARK = "rollcallRan";

const BEFORE = `=HYPERLINK("http://127.0.0.1:9/${MARK}")`;
const AFTER = [
  `</script><script>window.${MARK}=1</script>`,
  `<img src=x onerror="window.${MARK}=1">`,
  `"onmouseover="window.${MARK}=1" x="`,
  "javascript:void(0) {{7*7}}",
  ` | [${MARK}](http://127.0.0.1:9/${MARK}) ![${MARK}](http://127.0.0.1:9) @${MARK} #1 `,
  "\u001b[31m\u0007 \u202egpj.exe\u2066 ../../../etc/passwd\r\nsecond,line;\t",
].join("");

/** A text around which somebody wrote what does harm. */
export const hostile = (text: string): string => `${BEFORE}${text}${AFTER}`;

/** What programs decide by. A platform cannot write another word there. */
const OURS: ReadonlySet<string> = new Set([
  ...["platform", "kind", "severity", "rule", "is", "topic", "id", "state", "of", "status", "strategy", "section"],
  ...[
    "findings",
    "notEvaluated",
    "parts",
    "partOf",
    "firstSeen",
    "startedAt",
    "finishedAt",
    "asOf",
    "scope",
    "because",
  ],
  // Those of our rules. The title of a user is a fact, and no text.
  ...["title", "remedy"],
]);

/** The same data with hostile texts in the place of a platform's texts. */
export function poisoned<T>(value: T): T {
  return deep(value, "") as T;
}

function deep(value: unknown, name: string): unknown {
  if (typeof value === "string") return hostile(value);
  if (Array.isArray(value)) return value.map((one) => deep(one, name));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, isOurs(key, one) ? one : deep(one, key)]));
}

/** A fact that is unknown says `because` in our words, and a state of a fact is an object. */
const isOurs = (key: string, value: unknown): boolean => OURS.has(key) && !isFact(value);

const isFact = (value: unknown): boolean => typeof value === "object" && value !== null && "known" in value;
