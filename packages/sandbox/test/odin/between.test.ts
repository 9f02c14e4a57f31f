import { expect, test } from "vitest";
import { auditedOf, crowd as estate } from "./kit.js";

/** What of the problems between the platforms is on Odin's side, as src/estate/problems/both.ts says. */
const records = auditedOf(estate);

/** People with a problem, or nearly with it, each with the record. There is at least one. */
function those(problem: string, which: "has" | "nearMiss") {
  const indices = estate.ledger().find((entry) => entry.problem === problem)?.[which] ?? [];
  const found = indices.flatMap((index) => {
    const record = records.get(index);
    return record ? [{ index, person: estate.person(index), record }] : [];
  });
  expect(found.length, `${problem} ${which}`).toBeGreaterThan(0);
  return found;
}

const bare = (name: string) =>
  name
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase();

test("people who left are live here or shut off (both-01), and others are shut off here (both-02)", () => {
  for (const { record } of those("both-01", "has"))
    expect(record.serviceSettings["Intercept User"]?.outboundCallMode).not.toBe("Block All");
  for (const { record } of [...those("both-01", "nearMiss"), ...those("both-02", "has")]) {
    expect(record.serviceSettings["Intercept User"]).toMatchObject({
      isActive: true,
      inboundCallMode: "Intercept All",
      outboundCallMode: "Block All",
      rerouteOutboundCalls: false,
    });
  }
  for (const { record } of those("both-02", "nearMiss")) {
    expect(record.serviceSettings["Intercept User"]).toMatchObject({ isActive: true, inboundCallMode: "Allow All" });
  }
});

test("number and extension are HR's (both-03, both-04)", () => {
  for (const { person, record } of [...those("both-03", "has"), ...those("both-04", "has")]) {
    expect(record.user.extension || undefined).toBe(person.extension);
    expect(record.user.phoneNumber || undefined).toBe(person.number?.slice(2));
  }
});

test("unreachable calls go to the other person of the pair (both-05)", () => {
  for (const { index, record } of [...those("both-05", "has"), ...those("both-05", "nearMiss")]) {
    const next = estate.circle(index)?.odin;
    if (next === undefined) continue;
    const { extension } = estate.person(next);
    expect(record.serviceSettings["Call Forwarding Not Reachable"]).toEqual(
      expect.objectContaining({
        isActive: true,
        forwardToPhoneNumber: /^0/.test(extension ?? "") ? extension : Number(extension),
      }),
    );
  }
});

test("the last name differs (both-06), or its spelling does", () => {
  for (const { index, record } of those("both-06", "has")) {
    expect(bare(record.user.lastName)).toBe(bare(estate.otherLastName(index)));
  }
  for (const { person, record } of those("both-06", "nearMiss")) {
    expect(bare(person.lastName).startsWith(bare(record.user.lastName))).toBe(true);
  }
});

test("e-mail addresses are the pair's first's (both-07), of an old domain (both-11), or in mixed case", () => {
  for (const { index, record } of those("both-07", "has")) {
    const peer = estate.peer(index) ?? -1;
    expect(record.user.emailAddress).toBe(records.get(peer)?.user.emailAddress);
    const isTeam = estate.person(index).problems.has("both-14");
    if (!isTeam) expect(record.user.emailAddress).toBe(estate.person(Math.min(index, peer)).email);
  }
  for (const { person, record } of those("both-11", "has").filter(({ person }) => !person.problems.has("both-18"))) {
    expect(record.user.emailAddress.split("@")[0]).toBe(person.email.split("@")[0]);
    expect(record.user.emailAddress.split("@")[1]).not.toBe(person.email.split("@")[1]);
  }
  for (const { person, record } of those("both-11", "nearMiss")) {
    expect(record.user.emailAddress).not.toBe(person.email);
    expect(record.user.emailAddress.toLowerCase()).toBe(person.email);
  }
});

test("people who are missing on PureCloud have device, number and e-mail (both-08), and a room has no e-mail", () => {
  for (const { person, record } of those("both-08", "has")) {
    expect(record.user.emailAddress.toLowerCase()).toBe(person.email);
    expect(record.user.endpointType).not.toBe("none");
  }
  for (const { record } of those("both-08", "nearMiss")) {
    expect(record.user).not.toHaveProperty("emailAddress");
    expect(record.user.firstName).toMatch(/^(lobby|fax|meeting room)$/i);
  }
});

test("the department differs (both-12), or is shortened", () => {
  for (const { person, record } of those("both-12", "has"))
    expect(record.user.department.name).not.toBe(person.department);
  for (const { person, record } of those("both-12", "nearMiss")) {
    const { name } = record.user.department;
    expect(name).not.toBe(person.department);
    expect(person.department.startsWith(name.replace(/\.$/, ""))).toBe(true);
  }
});

test("cases of matching: a second user (both-13), a reused number (both-15), namesakes (both-16), other addresses", () => {
  const partnerOf = (index: number) => {
    const partner = estate.person(estate.partner(index) ?? -1);
    return { partner, record: records.get(partner.index) };
  };
  for (const { index, person, record } of those("both-13", "has")) {
    const { partner, record: first } = partnerOf(index);
    expect([person.on.purecloud, partner.on.purecloud]).toEqual([false, true]);
    expect([person.firstName, person.employeeId]).toEqual([partner.firstName, partner.employeeId]);
    expect(record.user.emailAddress).toBe(first.user.emailAddress);
    expect(record.user.extension).not.toBe(first.user.extension);
  }
  for (const { index, record } of those("both-13", "nearMiss")) {
    expect(bare(record.user.lastName)).toBe(bare(partnerOf(index).partner.lastName));
    expect(record.user).not.toHaveProperty("emailAddress");
  }
  const reused = estate.ledger().find(({ problem }) => problem === "both-15")?.has ?? [];
  expect(reused.length).toBeGreaterThan(0);
  for (const index of reused) expect(`+1${partnerOf(index).record.user.phoneNumber}`).toBe(estate.person(index).number);
  for (const which of ["has", "nearMiss"] as const)
    for (const { index, person, record } of those("both-16", which)) {
      const { partner, record: other } = partnerOf(index);
      expect([person.lastName, person.site === partner.site && record.groupId === other.groupId]).toEqual([
        partner.lastName,
        false,
      ]);
      expect(record.user.extension === other.user.extension).toBe(which === "has");
    }
  for (const { person, record } of those("both-17", "has"))
    expect(record.user.emailAddress).toBe(person.email.replace("@", "+desk@"));
  for (const { person, record } of those("both-18", "has")) expect(record.user.emailAddress).toBe(person.email);
});
