import { type Unknown, unknowns } from "@rollcall/sandbox";

/** The answers of an unknown, the default first. */
function answersOf({ answers, default: usual }: Unknown): string {
  const rest = Object.keys(answers).filter((answer) => answer !== usual);
  return [usual, ...rest].map((answer) => `\`${answer}\`: ${answers[answer]}`).join("<br>");
}

/** The table of everything that no source says, for the page of the sandbox. */
export function unknownsTable(): string {
  const names = { purecloud: "PureCloud", odin: "Odin" } as const;
  const rows = (["purecloud", "odin"] as const).flatMap((platform) =>
    Object.entries(unknowns[platform] as Readonly<Record<string, Unknown>>).map(
      ([id, one]) => `| \`${id}\` | ${names[platform]}, ${one.fact} | ${one.question} | ${answersOf(one)} |`,
    ),
  );
  return ["| id | fact | question | answers, the default first |", "|---|---|---|---|", ...rows].join("\n");
}
