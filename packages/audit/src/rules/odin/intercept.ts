import type { OdinIntercept } from "../../record/odin/intercept.js";
import { controlsOf } from "../engine/controls.js";
import { later, odinRule } from "../engine/rule.js";
import { allOf, type Truth, unsure } from "../engine/truth.js";
import { clear, type Evidence, notEvaluated, verdictOf } from "../engine/verdict.js";
import type { Origin } from "../engine/world.js";
import { originOf } from "./leading.js";

const PATH = 'serviceSettings["Intercept User"]';

interface Rerouted {
  readonly number: string;
  readonly from: Origin;
  readonly reroutes: Truth;
}

export const intercept = odinRule<Rerouted>({
  id: "odin-15",
  title: "Intercept is prepared but off, or reroutes calls outside",
  severity: "medium",
  category: "resilience",
  why: "Intercept shuts a user off. One that is prepared and off protects nobody, and one that reroutes lets calls leave.",
  when: "Intercept User has `isActive` false and any of `newPhoneNumber`, `transferPhoneNumber` and `outboundReroutePhoneNumber`, which is `info`. Or `isActive` and `rerouteOutboundCalls` are true and `outboundReroutePhoneNumber` is external, which is `high`.",
  guards: [
    "It is on and does not reroute.",
    "It is on and reroutes to the organisation's own number.",
    "It is off without numbers.",
  ],
  unknown: "Nobody knows whether it is on, or where the reroute number leads.",
  remedy: {
    words: "Switch Intercept on, or remove its numbers. Let it reroute to a number of the organisation.",
    request: {
      method: "PUT",
      path: "/api/v2/users/services/settings",
      body: { userId: "{userId}", "Intercept User": { isActive: true, rerouteOutboundCalls: false } },
    },
  },
  controls: controlsOf("odin-15"),
  needs: { sections: ["user", "serviceSettings", "assignedServices", "serviceAssignment"], numbers: true },
  look({ user, scope }) {
    const fact = user.intercept;
    if (!fact.known) return notEvaluated([fact.because]);
    if (fact.value === null) return clear();
    const { isOn, rerouteNumber } = fact.value;
    const numbers = numbersOf(fact.value);
    const evidence = [{ path: `${PATH}.isActive`, value: isOn }];
    if (isOn === false) return verdictOf(numbers.length > 0, [...evidence, ...numbers], PREPARED);
    if (isOn === null && numbers.length > 0) return notEvaluated([UNSAID], numbers);
    if (rerouteNumber === null) return clear(evidence);
    return later({ number: rerouteNumber, from: originOf(user, scope), reroutes: reroutesOf(fact.value) });
  },
  check({ number, from, reroutes }, world) {
    const { external, destination, country } = world.where(number, from);
    const evidence: Evidence[] = [
      { path: `${PATH}.isActive`, value: true },
      {
        path: `${PATH}.outboundReroutePhoneNumber`,
        value: country === null ? [number, destination] : [number, destination, country],
      },
    ];
    return verdictOf(allOf(reroutes, external), evidence, {
      severity: "high",
      because: "calls leave although it is on",
    });
  },
});

const PREPARED = { severity: "info", because: "prepared, and off" } as const;

const UNSAID = "serviceSettings: those of Intercept User do not say whether it is on";

const reroutesOf = ({ reroutes }: OdinIntercept): Truth =>
  reroutes ?? unsure("serviceSettings: those of Intercept User do not say whether calls are rerouted");

const numbersOf = ({ newNumber, transferNumber, rerouteNumber }: OdinIntercept): Evidence[] =>
  Object.entries({
    newPhoneNumber: newNumber,
    transferPhoneNumber: transferNumber,
    outboundReroutePhoneNumber: rerouteNumber,
  }).flatMap(([field, value]) => (value === null ? [] : [{ path: `${PATH}.${field}`, value }]));
