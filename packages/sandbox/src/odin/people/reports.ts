import { readMembers, readUser } from "../common/answering.js";
import { lineOf } from "../common/line.js";
import type { Subject, Wire } from "../common/subject.js";
import { connectionOf, linePortOf } from "../devices/devices.js";
import { hardwareOf } from "../devices/hardware.js";
import { isRegistered } from "../devices/registrations.js";
import { CATALOGUE } from "../services/catalogue.js";
import { licencesOf } from "../services/licences.js";
import { profileOf } from "./profile.js";

/** Sold for a premium, and reported by its alias. */
const isPremium = (name: string) => name.startsWith("Client License");

/** An item of the user reports. It is the profile, with licences and lines. */
function reportOf(subject: Subject): Wire {
  const { direct, packs } = licencesOf(subject);
  const services = CATALOGUE.filter(({ name }) => direct.has(name));
  return {
    ...profileOf(subject),
    premiumServices: services.filter(({ name }) => isPremium(name)).map(({ alias }) => alias),
    userServices: services.filter(({ name }) => !isPremium(name)).map(({ name }) => name),
    servicePacks: packs,
    userLinePorts: connectionOf(subject) === "device" ? [linePortOf(subject)] : [],
    userAgents: isRegistered(subject) ? [hardwareOf(subject).model.userAgent] : [],
    inTrunkGroup: connectionOf(subject) === "trunk",
    phoneNumberActivated: lineOf(subject).number ? true : null,
  };
}

export const getUserReport = readUser(reportOf);
export const getGroupUsersReport = readMembers((subjects) => subjects.map(reportOf));
