/** The versions of the standards that the ids belong to. */
export const STANDARDS = { iso27001: "ISO/IEC 27001:2022", cis: "CIS Controls 8.1", pci: "PCI DSS 4.0.1" } as const;

/** A control of a standard, by its id only, because the texts are licensed. */
export type ControlId = `${keyof typeof STANDARDS}:${string}`;

/**
 * The rules that serve a control, with the reason. A rule that is not here serves none. A test holds all claims to this table, and
 * the table to the sources in docs/facts/controls.md.
 */
export const CONTROLS: Readonly<Record<string, Readonly<Record<ControlId, string>>>> = {
  "purecloud-01": {
    "pci:8.2.5": "Access of users who left is removed",
    "cis:6.2": "Access is revoked when people leave",
    "iso27001:A.5.18": "Access rights are removed",
  },
  "purecloud-02": {
    "cis:5.4": "Administrators have separate accounts",
    "iso27001:A.8.2": "Privileged access is restricted",
    "pci:7.2.2": "Access follows the role, with least privileges",
  },
  "purecloud-04": {
    "pci:8.2.6": "Accounts that nobody uses for 90 days are removed or disabled",
    "cis:5.3": "Dormant accounts are disabled",
  },
  "purecloud-06": { "iso27001:A.5.14": "The transfer of information is protected" },
  "purecloud-08": { "iso27001:A.5.14": "The transfer of information is protected" },
  "purecloud-24": { "cis:6.8": "Access by role is defined and kept" },
  "purecloud-25": {
    "cis:6.5": "Administrative access needs a second factor",
    "pci:8.4.1": "Administrative access needs a second factor",
    "pci:8.4.2": "All access needs a second factor",
    "iso27001:A.8.5": "Authentication is secure",
  },
  "odin-18": {
    "cis:1.1": "The inventory of devices is kept",
    "iso27001:A.5.9": "The inventory of assets is kept",
  },
  "odin-06": { "iso27001:A.5.14": "The transfer of information is protected" },
  "odin-08": { "iso27001:A.5.14": "The transfer of information is protected" },
  "odin-32": { "iso27001:A.5.14": "The transfer of information is protected" },
  "odin-33": { "iso27001:A.5.14": "The transfer of information is protected" },
  "odin-34": { "iso27001:A.5.14": "The transfer of information is protected" },
  "odin-36": { "iso27001:A.5.14": "The transfer of information is protected" },
  "purecloud-28": {
    "cis:6.2": "Access is revoked when people leave",
    "iso27001:A.5.18": "Access rights are removed",
  },
  "purecloud-30": { "iso27001:A.5.3": "Duties that conflict are kept apart" },
  "purecloud-33": {
    "iso27001:A.5.16": "Each person has their own identity",
    "pci:8.2.2": "Shared accounts are exceptions",
  },
  "both-01": {
    "pci:8.2.5": "Access of users who left is removed",
    "cis:6.2": "Access is revoked when people leave",
    "iso27001:A.5.18": "Access rights are removed",
  },
  "both-21": {
    "pci:8.2.5": "Access of users who left is removed",
    "cis:6.2": "Access is revoked when people leave",
    "iso27001:A.5.18": "Access rights are removed",
  },
};

/** The controls that a rule serves. */
export const controlsOf = (rule: string): readonly ControlId[] => Object.keys(CONTROLS[rule] ?? {}) as ControlId[];
