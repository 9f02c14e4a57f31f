import { readWords } from "../../audit/share-words.js";
import { PLATFORMS } from "../../platforms.js";
import type { PlatformRead, ReportFacts } from "../facts/facts.js";
import { ruleWords } from "../facts/rule-words.js";
import { html, type Markup } from "./markup.js";
import { counted, list, number, section, smallTable } from "./parts.js";

type Facts = Pick<ReportFacts, "platforms" | "unchecked" | "rules">;

/** What was not checked, and why. Everything that was lost is here, so nothing else on the page reads as clean. */
export function uncheckedSection({ platforms, unchecked, rules }: Facts): Markup {
  return section(
    "unchecked",
    "What was not checked, and why",
    html`<ul class="read">${platforms.map(platformItem)}</ul>`,
    unchecked.length === 0
      ? html`<p class="good">Every rule could judge everybody.</p>`
      : smallTable(
          "Rules that could not judge everybody",
          [{ number: "Users" }, "Rules", "Why"],
          unchecked.map(({ users, rules: ids, because }) => [
            users === 0 ? "nobody was judged" : number(users),
            ruleWords(ids, rules).join(", "),
            because.length === 1 ? (because[0] ?? "") : list(because),
          ]),
        ),
  );
}

function platformItem({ platform, users, expected, scopes, read, of, isWhole, lost }: PlatformRead): Markup {
  const where = platform === "odin" ? ` in ${counted(scopes, "group")}` : "";
  const all = expected === null ? " of an unknown number of" : expected === users ? "" : ` of ${number(expected)}`;
  const share = readWords({ read, of }, isWhole);
  return html`<li class="${isWhole ? "good" : "gap"}"><strong>${PLATFORMS[platform]}</strong>: ${number(users)}${all} users${where}, ${share}
${lost.length > 0 && list(lost)}</li>
`;
}
