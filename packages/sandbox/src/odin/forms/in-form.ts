import type { Handler, Reply } from "../../server/handler.js";
import type { Answers } from "../../unknowns/index.js";
import type { OdinState } from "../common/state.js";
import { envelopeForms } from "./envelopes.js";
import type { Form } from "./form.js";
import { refusalForms } from "./refusals.js";
import { valueForms } from "./values.js";

const known = new WeakMap<Answers, readonly Form[]>();

/** The forms that differ from those of the handlers. Without a choice there are none. */
function formsFor(answers: Answers): readonly Form[] {
  const forms = known.get(answers) ?? [...refusalForms(answers), ...envelopeForms(answers), ...valueForms(answers)];
  known.set(answers, forms);
  return forms;
}

/** An answer in the forms that were chosen. */
export const inForm = (reply: Reply, operationId: string, answers: Answers): Reply =>
  formsFor(answers).reduce((before, form) => form(before, operationId), reply);

/** Lets a handler answer in the forms that were chosen. So a handler knows only one form. */
export const withForms =
  (handler: Handler<OdinState>): Handler<OdinState> =>
  (call, estate, state) =>
    inForm(handler(call, estate, state), call.operationId, state.answers);
