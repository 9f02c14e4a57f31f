const SEED = /\bseeds? 00\d\b/i;
/** It continues a sentence about the seed. */
const TODAY = /^Today('s documentation| the platform) does( not)?\.$/;

/** A description without what the seeds have, which callers do not need. The spec keeps it as evidence. */
export function forCallers(description: string): string {
  if (!SEED.test(description)) return description.trim();
  const paragraphs = description.trim().split(/\n\s*\n/);
  return paragraphs.map((paragraph) => (SEED.test(paragraph) ? withoutSeed(paragraph) : paragraph)).join("\n\n");
}

function withoutSeed(paragraph: string): string {
  const sentences = paragraph.replace(/\s+/g, " ").split(/(?<=[.!?]) (?=[A-Z`])/);
  return sentences.filter((sentence) => !SEED.test(sentence) && !TODAY.test(sentence)).join(" ");
}
