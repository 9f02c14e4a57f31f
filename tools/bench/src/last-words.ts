/** Lines that say nothing by themselves: of a stack, of what an error carries, and what Node writes beneath both. */
const BESIDE_THE_POINT = /^(\s|[{}^]|Node\.js v|$)/;

/** What a process that failed said last, in one line. */
export function lastWords(said: string): string {
  return (
    said
      .split("\n")
      .findLast((line) => !BESIDE_THE_POINT.test(line))
      ?.trim() ?? "it did not say why"
  );
}
