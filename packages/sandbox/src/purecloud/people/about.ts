import type { User } from "@rollcall/clients/purecloud";
import type { Person } from "../../estate/estate.js";
import { ago } from "../../estate/now.js";
import type { Call } from "../../server/handler.js";
import { readUser, writeUser } from "../common/answering.js";
import { type Member, type Org, roll } from "../common/org.js";
import { write } from "../common/state.js";
import { isAgent } from "../routing/agents.js";
import { hasNoEmployeeId } from "./names.js";

const KNOWLEDGE = ["Refund policy", "Coaching", "Scheduling", "Billing systems", "Portuguese", "First aid"];
const HOBBIES = ["Chess", "Rowing", "Gardening", "Choir"];
const BIOGRAPHIES = ["I trained the night shift", "I came from the branch in Leeds", "Ask me about refunds"];
const LANGUAGES = ["en-us", "en-us", "es", "fr"];

/** What people wrote about themselves, and what HR wrote about them. */
type About = Pick<User, "certifications" | "biography" | "employerInfo" | "languagePreference">;

export function aboutOf(org: Org, { person, written }: Member): About {
  const { certifications, biography, employerInfo } = written.user ?? {};
  return {
    ...(person ? generated(org, person) : { certifications: [] }),
    ...(certifications && { certifications }),
    ...(biography && { biography }),
    ...(employerInfo && { employerInfo }),
  };
}

function generated(org: Org, person: Person): About {
  const dice = roll(org, person, "about");
  const biography = roll(org, person, "biography").pick(BIOGRAPHIES);
  return {
    certifications: dice.chance(0.2) ? ["Payment card handling"] : [],
    ...(dice.chance(0.3) && { biography: { biography, hobbies: [dice.pick(HOBBIES)] } }),
    employerInfo: {
      officialName: `${person.firstName} ${person.lastName}`,
      ...(!hasNoEmployeeId(org, person) && { employeeId: person.employeeId }),
      employeeType: dice.chance(0.8) ? "Full-time" : "Part-time",
      dateHire: ago(dice.int(2600, 5000), "days").slice(0, 10),
    },
    ...languageOf(org, person),
  };
}

/** A few people never chose a language, so the platform sends none. */
function languageOf(org: Org, person: Person): Pick<User, "languagePreference"> {
  const dice = roll(org, person, "language preference");
  return dice.chance(0.1) ? {} : { languagePreference: dice.pick(LANGUAGES) };
}

/** Agents are ranked for their bids on work plans. */
export function bidRanksOf(org: Org, { id, person }: Member): Pick<User, "workPlanBidRanks"> {
  if (!person || !isAgent(org, person)) return {};
  const dice = roll(org, person, "bid ranks");
  const workPlanBiddingPerformance = dice.int(1, 100);
  const biddingTieBreaker = dice.pick(["HireDate", "Seniority"]);
  return { workPlanBidRanks: { id, workPlanBiddingPerformance, biddingTieBreaker } };
}

/** Free words by which colleagues find each other. They are not the skills of routing. */
export function profileSkillsOf(org: Org, { person, written }: Member): readonly string[] {
  if (written.profileSkills) return written.profileSkills;
  if (!person) return [];
  const dice = roll(org, person, "knowledge");
  return KNOWLEDGE.filter(() => dice.chance(0.25));
}

function learn({ state }: Org, { id }: Member, { body }: Call): void {
  write(state, id, { profileSkills: (body as string[] | undefined) ?? [] });
}

export const getUserProfileskills = readUser(profileSkillsOf);

export const putUserProfileskills = writeUser(learn, profileSkillsOf);
