import { unknown } from "./unknown.js";

/** What nobody knows of Odin. */
export const odinUnknowns = {
  "unlicensed-status": unknown({
    question: "Which status does the answer have for a service that a user lacks?",
    fact: "O-120",
    answers: { mixed: "400, 404 or 500", "400": "400", "403": "403", "404": "404", "500": "500" },
    default: "mixed",
  }),
  "unauthorised-status": unknown({
    question: "Which status does BroadWorks' error 4003 have?",
    fact: "O-226",
    answers: { "403": "403", "400": "400" },
    default: "403",
  }),
  "broadworks-words": unknown({
    question: "Which field has the words of BroadWorks?",
    fact: "O-120",
    answers: { details: "`details`", error: "`error`, and `details` is null" },
    default: "details",
  }),
  "unset-text": unknown({
    question: "How does the platform send a telephone number, an extension or an address that is not set?",
    fact: "O-227",
    answers: { mixed: "empty text or null, by the list", empty: "empty text", null: "null" },
    default: "mixed",
  }),
  "limit-exceeded": unknown({
    question: "What does `limit` do if there are more rows?",
    fact: "O-125",
    answers: { cut: "the list ends there", error: "an error of BroadWorks with status 400" },
    default: "cut",
  }),
  "call-center-agents": unknown({
    question: "In which form do the agents of a call centre come?",
    fact: "O-203",
    answers: { object: "an object that has them as `agents`", list: "a bare list" },
    default: "object",
  }),
  "administrator-lists": unknown({
    question: "In which form do administrators come?",
    fact: "O-209",
    answers: { list: "a bare list", object: "an object that has them as `admins`" },
    default: "list",
  }),
  "shared-appearances": unknown({
    question: "In which form do the shared appearances of a group come?",
    fact: "O-214",
    answers: { list: "a bare list", object: "an object that has them as `endpoints`" },
    default: "list",
  }),
  "pickup-group-of-user": unknown({
    question: "In which form does the pickup group of a user come?",
    fact: "O-217",
    answers: {
      mixed: "an object in some groups, and a list of one in others",
      object: "an object",
      list: "a list of one",
    },
    default: "mixed",
  }),
  "lines-of-a-device": unknown({
    question: "Does a GET read the lines on a device?",
    fact: "O-213",
    answers: { get: "it does", post: "it answers 404, because only a POST reads them" },
    default: "get",
  }),
  "mobility-release": unknown({
    question: "Which release of BroadWorks shapes BroadWorks Mobility?",
    fact: "O-165",
    answers: { "20": "one mobile number", "21": "a list of mobile identities" },
    default: "20",
  }),
  "voice-mail-addresses": unknown({
    question: "Is the address that gets voice mail a text or a list?",
    fact: "O-166",
    answers: { text: "a text", list: "a list" },
    default: "text",
  }),
  "lists-of-one": unknown({
    question: "Which lists come as a bare object if they have one row?",
    fact: "O-228",
    answers: { few: "only the alternate user ids do", all: "all lists that the spec marks" },
    default: "few",
  }),
  "new-criteria": unknown({
    question: "Is a new criterion on?",
    fact: "O-289",
    answers: { on: "it selects calls", off: "the change of its service switches it on" },
    default: "on",
  }),
  "empty-objects": unknown({
    question: "How does an object without content come?",
    fact: "O-229",
    answers: { mixed: "as `{}` or `[]`, by the answer", list: "as `[]`" },
    default: "mixed",
  }),
} as const;
