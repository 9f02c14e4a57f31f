import { valueIn } from "../../record/fact.js";
import type { PureCloudPlace } from "../../record/purecloud/places.js";
import { pureCloudRule } from "../engine/rule.js";
import { allOf, anyIn, not, type Truth, truthOf, unsure } from "../engine/truth.js";
import { verdictOf } from "../engine/verdict.js";
import { hasTelephone } from "./telephone.js";

export const notDispatchable = pureCloudRule({
  id: "purecloud-32",
  title: "A location that emergency services cannot find",
  severity: "medium",
  category: "resilience",
  why: "Emergency services look for the caller in the wrong place, or have no place to look.",
  when: "The user has a telephone: an effective, associated or default station, or a contact with `mediaType` PHONE and a `type` that begins with WORK. The user has a location, and none of the locations has both a `street1` in its `address` and `addressVerified` true.",
  guards: [
    "A user without a telephone.",
    "A user with another location whose address is verified.",
    "A user without any location, which is purecloud-21.",
  ],
  unknown:
    "A location does not say whether its address is verified. Or it has no address and is a part of another location, whose address may serve. And no other location decides.",
  remedy: { words: "Give the location its street, and let the platform verify it. Or give the user another location." },
  controls: [],
  needs: { sections: ["profile", "station", "locations"] },
  look({ user }) {
    const isLost = truthOf(user.places, (places) =>
      places && places.length > 0 ? not(anyIn(places, isDispatchable)) : false,
    );
    const places = (valueIn(user.places) ?? []).map(({ name }) => name);
    return verdictOf(allOf(hasTelephone(user), isLost), [{ path: "locations", value: places }]);
  },
});

const isDispatchable = ({ name, hasStreet, isVerified }: PureCloudPlace): Truth =>
  allOf(
    hasStreet ?? unsure(`locations: the address of ${name} was not returned`),
    isVerified ?? unsure(`locations: no addressVerified of ${name} was returned`),
  );
