import { inspect } from "node:util";

/** Each secret as it is, as JSON writes it (once, and twice), and as a URL does. */
export const formsOf = (secrets: readonly string[]): string[] =>
  secrets.flatMap((secret) => {
    const quoted = JSON.stringify(secret).slice(1, -1);
    return [secret, quoted, JSON.stringify(quoted).slice(1, -1), encodeURIComponent(secret), encodeURI(secret)];
  });

/** Everything by which an error may end up in a log. */
export const printed = (error: unknown): string => {
  const texts = [
    inspect(error, { depth: Infinity, showHidden: true, getters: true }),
    JSON.stringify(error),
    String(error),
  ];
  for (let inner = error; inner instanceof Error; inner = inner.cause) {
    texts.push(String(inner.stack), inner.message, JSON.stringify(Object.getOwnPropertyDescriptors(inner)));
  }
  return texts.join("\n");
};
