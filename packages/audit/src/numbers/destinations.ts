import type { DestinationClass, DestinationPrefix, DestinationTable, ShortNumbers } from "./destination-table.js";

const rows = (of: DestinationClass, ...prefixes: readonly string[]): readonly DestinationPrefix[] =>
  prefixes.map((prefix) => ({ prefix, class: of }));

/** The table of destination classes that holds if nobody chooses another one. */
export const DESTINATIONS: DestinationTable = {
  prefixes: [
    // NANPA, toll-free codes. They come before 976, because 800-976 is free.
    ...rows("tollFree", "+1800", "+1833", "+1844", "+1855", "+1866", "+1877", "+1888"),
    // NANPA, code 900, and the exchange 976 in any area. Local companies charge for 976, so libphonenumber lacks it.
    ...rows("premium", "+1900", "+1xxx976"),
    // NANPA, codes of the Caribbean and Bermuda. They are dialled like any number at home, and cost as abroad.
    ...rows("caribbeanPacific", "+1242", "+1246", "+1264", "+1268", "+1284", "+1340", "+1345", "+1441", "+1473"),
    ...rows("caribbeanPacific", "+1649", "+1658", "+1664", "+1721", "+1758", "+1767", "+1784", "+1787", "+1809"),
    ...rows("caribbeanPacific", "+1829", "+1849", "+1868", "+1869", "+1876", "+1939"),
    // NANPA, codes of the Pacific: Northern Marianas, Guam, American Samoa.
    ...rows("caribbeanPacific", "+1670", "+1671", "+1684"),
    // Ofcom, 084 and 087. The companies of the caller and of the called number share the price. libphonenumber calls them premium.
    ...rows("sharedCost", "+4484", "+4487"),
    // ITU, list of E.164 country codes: 870 is Inmarsat, and 881 the mobile satellite systems.
    ...rows("satellite", "+870", "+881"),
    // ITU, codes within 882: 13 is EMSAT, and 16 is Thuraya.
    ...rows("satellite", "+88213", "+88216"),
    // ITU, the three international services: freephone, shared cost, premium rate.
    ...rows("tollFree", "+800"),
    ...rows("sharedCost", "+808"),
    ...rows("premium", "+979"),
  ],
  // The types are libphonenumber's.
  types: {
    fixedLine: "national",
    // North America does not tell mobiles by their number.
    fixedLineOrMobile: "national",
    mobile: "mobile",
    premiumRate: "premium",
    tollFree: "tollFree",
    sharedCost: "sharedCost",
    voip: "national",
    // The caller pays for a part of the way to a number that follows a person, and to a pager.
    personalNumber: "sharedCost",
    pager: "sharedCost",
    uan: "national",
    voicemail: "national",
  },
  short: {
    // ITU-T E.161.1 names 112 and 911 for emergencies. 0 alone is the operator by old custom, and 00 the one for abroad.
    "*": { emergency: ["112", "911"], operator: ["0", "00"] },
    // NANPA, N11 codes and 988. 0 with ten digits is a call through the operator.
    "+1": {
      operator: ["0xxxxxxxxxx"],
      shortCode: ["211", "311", "411", "511", "611", "711", "811", "988"],
    },
    // The others are from the numbering plans that the regulators publish. 116 is the European range for helplines.
    "+44": { emergency: ["999"], operator: ["100", "155"], shortCode: ["101", "105", "111", "118xxx", "116xxx"] },
    IE: { emergency: ["999"], shortCode: ["118xx", "116xxx"] },
    DE: { emergency: ["110"], shortCode: ["115", "118xx", "1180xx", "116xxx"] },
    FR: { emergency: ["15", "17", "18", "114", "115", "119"], shortCode: ["10xx", "3xxx", "118xxx", "116xxx"] },
    ES: { emergency: ["061", "062", "080", "091", "092"], shortCode: ["010", "012", "118xx", "116xxx"] },
    IT: { emergency: ["113", "114", "115", "117", "118"], shortCode: ["12xx", "116xxx"] },
    NL: { shortCode: ["144", "18xx", "116xxx"] },
    AT: { emergency: ["122", "133", "144"], shortCode: ["118xxx", "116xxx"] },
    CH: { emergency: ["117", "118", "144"], shortCode: ["143", "145", "147", "18xx", "116xxx"] },
    AU: { emergency: ["000", "106"], shortCode: ["1223", "1234"] },
    NZ: { emergency: ["111"], operator: ["010", "0170"], shortCode: ["018", "105"] },
    IN: { emergency: ["100", "101", "102", "108"], shortCode: ["139", "197", "1098"] },
    JP: { emergency: ["110", "118", "119"], shortCode: ["104", "117", "171", "177"] },
    SG: { emergency: ["995", "999"], shortCode: ["100"] },
    HK: { emergency: ["999"], shortCode: ["1081", "1083"] },
    BR: { emergency: ["190", "192", "193"], shortCode: ["10xxx", "181", "188"] },
    MX: { operator: ["020", "090"], shortCode: ["040"] },
    ZA: { emergency: ["10111", "10177"] },
  } satisfies Readonly<Record<string, ShortNumbers>>,
};
