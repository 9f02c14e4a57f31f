import { printable } from "@rollcall/audit";
import { type ChainRule, type Rule, type UserSubject, usersIn } from "@rollcall/audit/rules";
import type { Explained } from "@rollcall/report";
import { withParts } from "../../config/rules.js";
import { UsageError } from "../../config/usage-error.js";
import { type JudgingRequest, judged } from "../../run/judged.js";
import { bestOf, type Fit, fitOf, wantedBy } from "./who.js";

/** Whose verdicts are explained, and where they are. */
export interface Question extends Pick<JudgingRequest, "asOf" | "stop" | "judging"> {
  readonly folder: string;
  readonly who: string;
}

/** The verdicts on all users who are meant. For a chain, also the verdicts of its parts. @throws UsageError if it says nothing */
export async function verdictsOf(rule: Rule, question: Question): Promise<readonly Explained[]> {
  const explained = await ownVerdicts(rule, question);
  if (rule.platform !== "chain" || explained.length === 0) return explained;
  const parts = await verdictsOfParts(rule, explained, question);
  return explained.map((one) => ({ ...one, parts: parts.filter(({ subject }) => isPartOf(subject, one.subject)) }));
}

type Subject = Explained["subject"];

const keyOf = ({ platform, userId }: Pick<UserSubject, "platform" | "userId">): string => `${platform} ${userId}`;

const keysOf = (subject: Subject): string[] => usersIn(subject).map(keyOf);

function isPartOf(part: Subject, whole: Subject): boolean {
  const keys = new Set(keysOf(whole));
  return keysOf(part).every((key) => keys.has(key));
}

async function ownVerdicts(rule: Rule, { folder, who, ...request }: Question): Promise<readonly Explained[]> {
  const explained: (Explained & { readonly fit: Fit })[] = [];
  const wanted = wantedBy(who);
  const meant = new Map<string, Fit>();
  /** The explanation of the user whose record is judged. Whether that user is meant is known later. */
  let latest: Explained | undefined;
  await judged(folder, {
    ...request,
    rules: withParts(rule),
    write: false,
    onUser: (user) => {
      const fit = fitOf(user, wanted);
      if (!fit) return;
      meant.set(keyOf(user), fit);
      if (latest && keysOf(latest.subject).includes(keyOf(user))) explained.push({ ...latest, fit });
    },
    onVerdict: (one, subject, verdict) => {
      if (one.id !== rule.id) return;
      latest = { rule, subject, verdict };
      const fits = keysOf(subject).flatMap((key) => meant.get(key) ?? []);
      const fit = fits.find(({ is }) => is === "exact") ?? fits[0];
      if (fit) explained.push({ ...latest, fit });
    },
  });
  if (explained.length > 0) return bestOf(explained).map(({ fit: _, ...one }) => one);
  const why =
    meant.size > 0
      ? `It judges ${JUDGED[rule.platform === "chain" ? rule.of : rule.platform]}`
      : "Give an id, an e-mail address, a number, an extension, a MAC address or a name";
  throw new UsageError(printable(`${rule.id} judged no user "${who}" in ${folder}. ${why}`));
}

/** The verdicts of the parts of a chain. It judges again, because parts are judged before it is known who is who. */
async function verdictsOfParts(
  chain: ChainRule,
  explained: readonly Explained[],
  { folder, asOf, stop, judging }: Question,
): Promise<readonly Explained[]> {
  const keys = new Set(explained.flatMap(({ subject }) => keysOf(subject)));
  const parts: Explained[] = [];
  await judged(folder, {
    ...{ asOf, stop, judging, write: false, rules: withParts(chain) },
    onVerdict: (rule, subject, verdict) => {
      if (rule.id !== chain.id && keysOf(subject).every((key) => keys.has(key))) parts.push({ rule, subject, verdict });
    },
  });
  const order = chain.parts.flat();
  return parts.sort((one, other) => order.indexOf(one.rule.id) - order.indexOf(other.rule.id));
}

/** Whom the rules of a platform judge. */
const JUDGED = {
  odin: "users of Odin who have a line or a login",
  purecloud: "active users of PureCloud",
  both: "people who are matched on both platforms",
} as const;
