import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Sentence } from "../sentences.ts";
import type { Finding } from "./finding.ts";

const WORDS = readFileSync(new URL("../../words.yaml", import.meta.url), "utf8");
const INSTEAD = Object.entries<string>(parse(WORDS)).map(([word, advice]) => [new RegExp(word), advice] as const);

/** The words of a sentence that have a plainer one. Code and quotations do not count. */
export function unusualWords({ parts }: Sentence): Finding[] {
  let text = "";
  const offsets: number[] = [];
  for (const part of parts) {
    const plain = part.kind === "code" ? "`" : part.kind === "space" ? " " : part.text;
    for (let index = 0; index < plain.length; index++) offsets.push(part.offset + index);
    text += plain;
  }
  const prose = text.replace(/["“][^"“”]*["”]/g, (quotation) => '"'.repeat(quotation.length)).toLowerCase();
  return INSTEAD.flatMap(([pattern, advice]): Finding[] => {
    const match = pattern.exec(prose);
    const found = match?.[0].split(/ [^?]*,$/)[0]?.trim();
    return match
      ? [{ rule: "word", offset: offsets[match.index] ?? 0, advice: `instead of "${found}" write: ${advice}` }]
      : [];
  });
}
