import type { Sentence } from "../sentences.ts";
import type { Finding } from "./finding.ts";

/** What has to be read twice, and what to write instead. The list avoids false alarms. The rest only a reader can catch. */
const INSTEAD: readonly (readonly [RegExp, string])[] = [
  [/\bwhoever\b/, "anyone who"],
  [/\bwhatever\b/, "any, or which"],
  [/\bwherever\b/, "everywhere, or if"],
  [/\bwhenever\b/, "when, or each time"],
  [/\bbeside\b/, "next to"],
  [/\bbesides\b/, "in addition to, or also"],
  [/\bbut for\b/, "except"],
  [/\b(?:nothing|nobody|none|no one|all|anything) but\b/, "only, or except"],
  [/\banew\b/, "again"],
  [/\b(?:is|are|was|were|be|been|being) told\b/, "gets, or is reported"],
  [/\b(?:tells?|told|telling) of\b/, "describes"],
  [/(?<!(?:is|are|was|were|be|been|being) )\btold\b(?! of\b)/, "reported, or described"],
  [/\b(?:takes?|took|taken|taking) (?:it|them|this|that|one|these|those) for\b/, "treats it as"],
  [/\bso that\b/, "so, or to"],
  [/\bof (?:its|their|our|your) own\b/, "its own, before the noun"],
  [/\bas it (?:came|comes)\b/, "unchanged, or immediately"],
  [/\bseldom\b/, "rarely"],
  [/\bat once\b/, "immediately, or together"],
  [/\botherwise than\b/, "unlike, or differently from"],
  [/\b(?:hears?|heard)\b/, "observes"],
  [/\b(?:is|are|was|were|be) wanted\b/, "is needed"],
  [/^where (?:a|an|there|one|no|none) [^?]*,/, "if, or when"],
  [/, for (?:it|they|he|she|we|there|nobody|nothing|none) /, "because"],
  [/\b(?:is|are|was|were) to be\b/, "must be, or will be"],
  [/\bmend(?:s|ed|ing)?\b/, "fix"],
  [/\bin order to\b/, "to"],
  [/\bought to\b/, "should"],
  [/\bshall\b/, "must, or does"],
  [/\bat the most\b/, "at most"],
  [/\bstands? (?:in|with|at|under|above|behind|there)\b/, "is in"],
  [/\b(?:goes|go|went) on\b/, "continues"],
  [/\bthe like\b/, "and similar, or name them"],
  [
    /\b(?:whilst|amongst|upon|thereby|therein|thereof|thereto|whereby|whereof|wherein|herein|hence|thus|hitherto|lest)\b/,
    "a usual word",
  ],
];

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
