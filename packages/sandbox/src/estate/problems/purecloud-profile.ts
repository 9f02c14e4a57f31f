import type { Problem } from "./problem.js";

/** People on both platforms have these problems. Others on PureCloud have few, because they left or work without a telephone of Odin. */
const population = "both";

/** What the profile says: managers, addresses, fields and locations. */
export const purecloudProfile: readonly Problem[] = [
  {
    id: "purecloud-17",
    title: "No manager, one who left, or a circle of managers",
    severity: "low",
    population: "both",
    pairs: true,
    needs: "leaf",
    touches: ["purecloud manager"],
    has: "Both of the pair have no manager and no reports, or a manager who is inactive or deleted, or each is the other's.",
    nearMiss:
      "Both report to the top of the organisation. Or the first has no manager and leads the second, like a second top.",
  },
  {
    id: "purecloud-18",
    title: "More reports than one person can lead",
    severity: "low",
    population,
    touches: ["purecloud manager"],
    has: "More than 40 active direct reports.",
    nearMiss: "Between 20 and 30 direct reports. (Others have 7 at most.)",
  },
  {
    id: "purecloud-19",
    title: "An address that two users have",
    severity: "medium",
    population: "both",
    pairs: true,
    touches: ["purecloud address", "email", "extension", "number"],
    has: "Both of the pair show the same username, extension or number (of the first of the pair), in any division. Case does not count.",
    nearMiss: "Both show the same number, as type MAIN.",
  },
  {
    id: "purecloud-20",
    title: "A telephone number that is not E.164",
    severity: "low",
    population,
    share: 0.015,
    needs: "number",
    touches: ["purecloud address", "email", "number"],
    has: "The address of a telephone does not match ^\\+[1-9]\\d{6,14}$.",
    nearMiss: "A telephone has an extension and no address, because E.164 cannot express one.",
  },
  {
    id: "purecloud-21",
    title: "Department, title or location missing",
    severity: "low",
    population,
    touches: ["purecloud fields"],
    has: "No department, no title or no location.",
    nearMiss: "All are there. The location has no emergency number of its own, because that of its parent serves.",
  },
  {
    id: "purecloud-26",
    title: "No primary contact",
    severity: "low",
    population,
    touches: ["purecloud address", "email"],
    has: "primaryContactInfo has no entry of type PRIMARY.",
    nearMiss: "primaryContactInfo has an e-mail as PRIMARY, and no telephone.",
  },
  {
    id: "purecloud-27",
    title: "An e-mail address outside the organisation",
    severity: "low",
    population,
    touches: ["purecloud address", "email", "name", "extension"],
    has: "The e-mail's domain is none of `estate.domains`. Odin's domains say nothing about e-mail.",
    nearMiss: "The e-mail's domain is one of them, in capitals.",
  },
  {
    id: "purecloud-32",
    title: "A location that emergency services cannot find",
    severity: "medium",
    population,
    needs: "extension",
    touches: ["purecloud fields"],
    has: "Has a telephone, and one location. Its address is missing or not verified.",
    nearMiss: "Has a telephone, and two locations. The address of one is not verified.",
  },
];
