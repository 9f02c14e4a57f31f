/** The words of a name without accents, in lower case, because nobody types all of them. */
const wordsOf = (name: string): string[] =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");

/** Whether two names have the same words, in any order. */
export function isSameName(name: string, wanted: string): boolean {
  const [own, others] = [wordsOf(name).sort(), wordsOf(wanted).sort()];
  return own.length > 0 && own.join(" ") === others.join(" ");
}

/** Whether each wanted word begins another word of a name. */
export function isPartOfName(name: string, wanted: string): boolean {
  const left = wordsOf(name);
  const words = wordsOf(wanted);
  return (
    words.length > 0 &&
    words.every((word) => {
      const at = left.findIndex((own) => own.startsWith(word));
      if (at >= 0) left.splice(at, 1);
      return at >= 0;
    })
  );
}
