import { chainRule } from "../engine/rule.js";

const OFF = {
  method: "PUT",
  path: "/api/v2/users/services/settings",
  body: { userId: "{userId}", "{service}": { isActive: false } },
} as const;

/** The rules that find calls that leave on Odin. */
const LEAVING = ["odin-06", "odin-08", "odin-32", "odin-33", "odin-34"] as const;

export const openForward = chainRule({
  id: "chain-01",
  title: "Calls are forwarded outside, and forwarding may go where dialling may not",
  category: "fraud",
  why: "Anyone who changes the number of the forward reaches classes of numbers that the user may not dial. This is how calls are sold at the organisation's cost.",
  when: "The user of Odin has odin-06 and odin-02.",
  guards: [
    "Calls are forwarded outside, and the plans agree.",
    "The plans disagree, and nothing is forwarded outside.",
  ],
  remedy: { words: "Switch the forward off, then close the classes in the plan of redirecting calls.", request: OFF },
  of: "odin",
  parts: [["odin-06"], ["odin-02"]],
  what: "a forward that the calling plan does not limit",
  where: "outside",
});

export const callsAbroadByPortal = chainRule({
  id: "chain-02",
  title: "The voice portal calls abroad or premium numbers with an old passcode",
  category: "fraud",
  why: "Anybody who guesses the passcode can dial the costliest numbers from outside, in the user's name.",
  when: "The user of Odin has odin-09, and odin-01 or odin-04.",
  guards: ["The portal is open, and the plan closes such calls."],
  remedy: { words: "Switch Voice Portal Calling off, or set a new passcode that expires.", request: OFF },
  of: "odin",
  parts: [["odin-09"], ["odin-01", "odin-04"]],
  what: "calls by the voice portal",
  where: "abroad, or premium numbers",
});

export const leaverForwards = chainRule({
  id: "chain-04",
  title: "The line of a leaver sends calls outside",
  category: "fraud",
  why: "Nobody is responsible for the line, and callers reach a stranger at the organisation's cost.",
  when: "The person has both-01. The user of Odin has odin-06, odin-08, odin-32, odin-33 or odin-34.",
  guards: ["The line is shut off.", "The person is active on PureCloud."],
  remedy: { words: "Switch the forward off, then shut the user off on Odin.", request: OFF },
  of: "both",
  parts: [["both-01"], LEAVING],
  what: "the line of a leaver",
  where: "outside",
});

export const strangerAbroad = chainRule({
  id: "chain-05",
  title: "A stranger's device may call abroad",
  category: "fraud",
  why: "The device is not known to the organisation, and can make calls abroad in the user's name.",
  when: "The user of Odin has odin-17 and odin-01.",
  guards: ["The device is a soft client of the user.", "The plan does not allow calls abroad."],
  remedy: {
    words:
      "Remove the appearance in the portal, because no source shows a request for it. Then close calls abroad in the user's plan.",
  },
  of: "odin",
  parts: [["odin-17"], ["odin-01"]],
  what: "a device that nobody knows",
  where: "abroad",
});
