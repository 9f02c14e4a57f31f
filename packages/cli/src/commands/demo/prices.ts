import type { Prices } from "@rollcall/report/tables";

/** What licences cost in the made-up organisation. They are made up too, so a report shows what it does with prices. */
export const DEMO_PRICES: Prices = {
  currency: "EUR",
  odin: {
    Basic: 4,
    Standard: 8,
    Premium: 15,
    Recording: 6,
    "BroadWorks *": 3,
    "Call Center - *": 25,
    "Client License *": 4,
    "Remote Office": 2,
  },
  purecloud: { communicate: 18, contactCenter2: 110, supervisorAddOn: 30 },
};
