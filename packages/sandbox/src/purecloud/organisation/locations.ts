import type { Geolocation, Location, LocationDefinition } from "@rollcall/clients/purecloud";
import type { Estate, Person } from "../../estate/estate.js";
import { cities } from "../../estate/work.js";
import type { Call } from "../../server/handler.js";
import { mustBeSelf, readUser, writeUser } from "../common/answering.js";
import { formOf } from "../common/ledger.js";
import { has, idOf, type Member, nearly, type Org, roll } from "../common/org.js";
import { write } from "../common/state.js";

/** With problem 21, the field that a person lacks, although the organisation's policy requires it. */
export function missingField({ estate }: Org, person: Person): "department" | "title" | "location" | undefined {
  return has(person, 21) ? formOf(estate, 21, person.index, ["department", "title", "location"]) : undefined;
}

/** What a site has. An annex is a part of the office. Nobody verified the address of a yard, and a depot has none. */
const KINDS = ["Office", "Annex", "Yard", "Depot"] as const;
type Kind = (typeof KINDS)[number];

/** A place of a site as PureCloud describes it. */
export function locationOf(
  estate: Estate,
  site: string,
  kind: Kind = "Office",
): LocationDefinition & { readonly name: string } {
  const main = idOf(estate, "site", site);
  const id = kind === "Office" ? main : idOf(estate, kind.toLowerCase(), site);
  const street = { city: site, country: "US", countryName: "United States", street1: "1 Main Street" };
  return {
    id,
    name: `${site} ${kind}`,
    ...(kind !== "Depot" && { address: street }),
    addressVerified: kind === "Office" || kind === "Annex",
    // A part of a site has no emergency number, because that of its parent serves.
    ...(kind !== "Annex" && { emergencyNumber: { e164: "+18005550100", number: "800-555-0100", type: "default" } }),
    state: "active",
    version: 3,
    path: kind === "Annex" ? [main] : [],
    selfUri: `/api/v2/locations/${id}`,
  };
}

/** Where a person sits. Problem 32 is a place without a verified address. In a near miss, the person has another place. */
function kindsOf({ estate }: Org, person: Person): readonly Kind[] {
  if (has(person, 32)) return [formOf(estate, 32, person.index, ["Yard", "Depot"])];
  if (nearly(person, 32)) return ["Yard", "Office"];
  return [nearly(person, 21) ? "Annex" : "Office"];
}

/** Every place of the organisation. */
export const placesOf = ({ estate }: Org) =>
  cities.flatMap((site) => KINDS.map((kind) => locationOf(estate, site, kind)));

/** Where a user sits. */
export function locationsOf(org: Org, { person, written }: Member): Location[] {
  if (written.user?.locations) return written.user.locations.map((one) => withDefinition(org, one));
  if (!person) return [];
  if (missingField(org, person) === "location") return [];
  const desk = roll(org, person, "desk").int(1, 400);
  return kindsOf(org, person).map((kind) => {
    const locationDefinition = locationOf(org.estate, person.site, kind);
    return { id: locationDefinition.id ?? "", notes: `Desk ${desk}`, locationDefinition };
  });
}

/** A location that a request wrote, with what the organisation knows of it. */
function withDefinition(org: Org, location: Location): Location {
  const known = placesOf(org).find(({ id }) => id === location.id);
  return known ? { ...location, locationDefinition: known } : location;
}

/** A user has a few devices. The oldest source is forgotten, so no client can fill the memory. */
const MOST_SOURCES = 20;

/** The source that reports a user's position. Each user has one. */
const clientIdOf = ({ estate }: Org, { id }: Member): string => idOf(estate, "position", id);

/** The position that a source reports of a user. By default, it is the source that counts. */
export function geolocationOf(org: Org, member: Member, clientId?: string): Geolocation {
  const { person, written } = member;
  const own = clientIdOf(org, member);
  const primary = [...(written.geolocations ?? [])].find(([, position]) => position.primary)?.[0] ?? own;
  const id = clientId ?? primary;
  const dice = person && roll(org, person, "position");
  const made: Geolocation = person
    ? {
        latitude: (dice?.int(25_000, 48_000) ?? 0) / 1000,
        longitude: -(dice?.int(70_000, 122_000) ?? 0) / 1000,
        country: "US",
        city: person.site,
        locations: locationsOf(org, member).flatMap((location) => location.locationDefinition ?? []),
      }
    : {};
  return {
    id,
    type: "web",
    ...(id === own && made),
    ...written.geolocations?.get(id),
    primary: id === primary,
    selfUri: `/api/v2/users/${member.id}/geolocations/${id}`,
  };
}

const positionOf = (org: Org, member: Member, { path }: Call) => geolocationOf(org, member, path.clientId);

function report(org: Org, member: Member, call: Call): void {
  mustBeSelf(org, member, call, "geolocation", "geolocation");
  const { written, id } = member;
  const { path, body } = call;
  const { id: _, selfUri: __, ...position } = body as Geolocation;
  const clientId = path.clientId ?? "";
  const positions = new Map(written.geolocations);
  // Only one source counts.
  if (position.primary) for (const [other, before] of positions) positions.set(other, { ...before, primary: false });
  positions.set(clientId, { ...positions.get(clientId), ...position });
  const [oldest] = positions.keys();
  if (positions.size > MOST_SOURCES && oldest !== undefined) positions.delete(oldest);
  write(org.state, id, { geolocations: positions });
}

export const getUserGeolocation = readUser(positionOf);

export const patchUserGeolocation = writeUser(report, positionOf);
