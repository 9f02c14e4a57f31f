import type { Document } from "@rollcall/codegen/document";
// The validators of Prism hold its compiler, and nothing else reaches it.
import { validateAgainstSchema } from "@stoplight/prism-http/dist/validator/validators/utils.js";

let count = 0;

/**
 * Gives the schemas of a document to Prism's compiler, under an id. A reference that begins with the id leads to them.
 * The compiler then writes the code of a schema once, and not again for each operation that refers to it.
 *
 * @returns the id
 */
export function shareSchemas({ components }: Document): string {
  count += 1;
  const id = `https://schemas.invalid/${count}`;
  const never = { not: {} };
  // A compiler keeps each schema with an id. One of the two converts the types of values.
  for (const converts of [false, true]) {
    validate({ $id: id, never, components: { schemas: components?.schemas ?? {} } }, converts);
    // Prism accepts everything where a reference leads nowhere.
    if (validate({ $ref: `${id}#/never` }, converts)._tag === "None") throw new Error("Prism did not keep the schemas");
  }
  return id;
}

const validate = (schema: object, converts: boolean) => validateAgainstSchema({}, schema, converts, 0);

/** A schema whose references lead to the schemas of this id. */
export function withReferencesTo(id: string, schema: object): object {
  const text = JSON.stringify(schema);
  return text.includes('"$ref":"#/') ? JSON.parse(text.replaceAll('"$ref":"#/', `"$ref":"${id}#/`)) : schema;
}
