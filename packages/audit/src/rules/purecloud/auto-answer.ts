import { controlsOf } from "../engine/controls.js";
import { later, pureCloudRule } from "../engine/rule.js";
import { clear, type Evidence, found, notEvaluated } from "../engine/verdict.js";

interface Agents {
  all: number;
  on: number;
}

export const autoAnswer = pureCloudRule<readonly Evidence[], Agents>({
  id: "purecloud-16",
  title: "Automatic answering set against the work",
  severity: "low",
  category: "hygiene",
  why: "An agent who must answer each call loses calls. For others, calls open the microphone without a warning.",
  when: "`acdAutoAnswer` is on and the user is in no queue, or it is off and the user is in a queue, joined or not. Of all active users who are in any queue, at least the share `autoAnswerShare` has it on.",
  guards: ["An organisation whose agents mostly answer themselves, which is how the platform begins."],
  unknown: "The profile has no `acdAutoAnswer`.",
  remedy: {
    words: "Change the setting of the user.",
    request: { method: "PATCH", path: "/api/v2/users/bulk", body: [{ id: "{userId}", acdAutoAnswer: true }] },
    permission: "directory:user:edit",
  },
  controls: controlsOf("purecloud-16"),
  thresholds: ["autoAnswerShare"],
  compares: true,
  needs: { sections: ["profile", "queues"] },
  survey: () => ({ all: 0, on: 0 }),
  count({ user: { state, autoAnswer: isOn, queues }, survey }) {
    const isAway = state.known && state.value !== "active";
    if (isAway || !isOn.known || isOn.value === null || !queues.known || (queues.value ?? []).length === 0) return;
    survey.all += 1;
    if (isOn.value) survey.on += 1;
  },
  look({ user }) {
    const { autoAnswer: isOn, queues } = user;
    if (!isOn.known || !queues.known) {
      return notEvaluated([isOn, queues].flatMap((fact) => (fact.known ? [] : [fact.because])));
    }
    const number = (queues.value ?? []).length;
    const evidence = [
      { path: "profile.acdAutoAnswer", value: isOn.value },
      { path: "queues", value: number },
    ];
    return (isOn.value ?? false) === number > 0 ? clear(evidence) : later(evidence);
  },
  check(evidence, { survey: { all, on }, config }) {
    const isUsual = all > 0 && on >= config.thresholds.autoAnswerShare * all;
    return isUsual ? found(evidence) : clear(evidence, "most agents answer themselves");
  },
});
