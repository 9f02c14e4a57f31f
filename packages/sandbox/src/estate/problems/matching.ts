import type { Problem } from "./problem.js";

const population = "both";

/**
 * People whom a comparison of the platforms matches wrongly if it trusts one key. They are no findings by themselves, so
 * they have no severity.
 */
export const matchingCases: readonly Problem[] = [
  {
    id: "both-13",
    title: "The second Odin user of one person",
    population: "odinOnly",
    share: 0.03,
    partner: true,
    needs: "extension",
    touches: ["alone"],
    has: "O: the name and e-mail of the partner, who is on both platforms, with another device, extension and login. P: only the partner.",
    nearMiss: "O: a namesake of the partner, without an e-mail, with a device and an extension of its own.",
  },
  {
    id: "both-14",
    title: "A mailbox that two people share",
    population,
    pairs: true,
    needs: "extension",
    // Their extension and their names are all that is left to match them by.
    touches: ["email", "extension", "name", "odin name"],
    implies: "both-07",
    has: "O: both of the pair have one e-mail, a team's, which nobody on P has. P: each has their own.",
    nearMiss: "O and P: each of the pair has a mailbox named for a team, and nobody else has it.",
  },
  {
    id: "both-15",
    title: "The number of a leaver, given to another",
    population: "purecloudOnly",
    share: 0.05,
    partner: true,
    needs: ["number", "leaf"],
    touches: ["alone"],
    has: "P: inactive or deleted, without roles, still with the number that O gives to the partner. The partner has only an extension on P.",
    nearMiss: "P: inactive or deleted, without roles, with a number that nobody has on O.",
  },
  {
    id: "both-16",
    title: "Namesakes with one extension at two sites",
    population,
    partner: true,
    needs: "extension",
    touches: ["name", "email", "extension"],
    has: "O: the name and the extension of the partner, who sits in another group. P: the same name, and the extension with the prefix 7. Their e-mails differ.",
    nearMiss: "The name of the partner, who sits in another group, with another extension. O and P agree.",
  },
  {
    id: "both-17",
    title: "A plus-tag in the e-mail address",
    population,
    touches: ["email"],
    has: "O: `email` with a plus-tag, such as jane.doe+desk. P: `email` without it.",
    nearMiss: "O and P: an address with a plus-tag. Without the tag, it is another user's.",
  },
  {
    id: "both-18",
    title: "A new last name in the e-mail address",
    population,
    needs: "extension",
    touches: ["email", "name"],
    implies: "both-11",
    has: "P: e-mail and login have a new last name. O: the e-mail has the old one. Both show the old name.",
    nearMiss: "O and P: the e-mail has a new last name, and both show the old name.",
  },
];
