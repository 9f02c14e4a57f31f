import type { Trustor, UpdateVerifierRequest, Verifier } from "@rollcall/clients/purecloud";
import { ago } from "../../estate/now.js";
import { readUser, writeUser } from "../common/answering.js";
import { has, idOf, type Member, nearly, type Org, roll } from "../common/org.js";
import { notFound } from "../common/refusal.js";
import { write } from "../common/state.js";

const NAMES = ["Harbour Lights", "Fernhill Logistics", "Bluebell Insurance"];

/** What a trusted user may do there. */
export const TRUSTED_WITH = { permissions: ["analytics:userObservation:view", "routing:queue:view"] };

/** Other organisations that have let a user in. It is problem 22 if the trust still counts. */
export function trustorsOf(org: Org, { person, written }: Member): Trustor[] {
  if (org.state.answers.trustors === "none") return [];
  if (!person || !(has(person, 22) || nearly(person, 22))) return [];
  const dice = roll(org, person, "trustors");
  const name = dice.pick(NAMES);
  const id = idOf(org.estate, "organisation", name);
  const organization = {
    id,
    name,
    domain: `${name.toLowerCase().replace(" ", "")}.example`,
    version: 12,
    state: "active",
  };
  const by = idOf(org.estate, "stranger", name);
  return [
    {
      id,
      enabled: written.isTrusted ?? has(person, 22),
      dateCreated: ago(dice.int(30, 700), "days"),
      createdBy: { id: by, name: "Ines Marsh", organization, selfUri: `/api/v2/users/${by}` },
      organization,
      authorization: TRUSTED_WITH,
      selfUri: `/api/v2/orgauthorization/trustors/${id}`,
    },
  ];
}

/** Second factors. Admins have one, except with problem 25. A few others have one too. */
function verifiersOf(org: Org, { id: userId, person, written }: Member): readonly Verifier[] {
  if (written.verifiers) return written.verifiers;
  if (!person || has(person, 25) || nearly(person, 25)) return [];
  if (!has(person, 2) && !roll(org, person, "verifiers").chance(0.3)) return [];
  const id = idOf(org.estate, "verifier", person.index);
  return [
    {
      id,
      name: `Phone of ${person.firstName}`,
      type: "TOTP",
      enabled: true,
      default: true,
      selfUri: `/api/v2/users/${userId}/verifiers/${id}`,
    },
  ];
}

export const getUserVerifiers = readUser((org, member) => {
  const entities = verifiersOf(org, member);
  return { entities, total: entities.length, selfUri: `/api/v2/users/${member.id}/verifiers` };
});

/** The second factor that a path names, and the others. */
function split(
  org: Org,
  member: Member,
  id: string | undefined,
): readonly [one: Verifier, others: readonly Verifier[]] {
  const all = verifiersOf(org, member);
  const one = all.find((verifier) => verifier.id === id);
  if (!one) throw notFound();
  return [one, all.filter((verifier) => verifier !== one)];
}

/** A new default replaces the one before. The credential is kept nowhere. */
export const putUserVerifier = writeUser(
  (org, member, { path, body }) => {
    const [one, others] = split(org, member, path.verifierId);
    const { credential: _, ...change } = body as UpdateVerifierRequest;
    const rest = change.default ? others.map((other) => ({ ...other, default: false })) : others;
    write(org.state, member.id, { verifiers: [{ ...one, ...change }, ...rest] });
  },
  (org, member, { path }) => split(org, member, path.verifierId)[0],
);

export const deleteUserVerifier = writeUser(
  (org, member, { path }) => write(org.state, member.id, { verifiers: split(org, member, path.verifierId)[1] }),
  undefined,
  204,
);
