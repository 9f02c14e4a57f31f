import formats from "ajv-formats";
import { OpenAPIBackend } from "openapi-backend";
import { loadSpec, type Platform } from "../src/server/spec.js";

interface SpecApi {
  readonly operations: readonly { readonly operationId?: string | undefined; readonly responses: Responses }[];
  /** The answers of an operation by status. */
  responsesOf(operationId: string): Responses;
  /** What the spec does not allow in the body of an answer. */
  wrongIn(body: unknown, operationId: string, status: number): string[];
}

type Responses = Readonly<Record<string, Documented>>;

/** What the tests read of an answer in a spec. */
interface Documented {
  readonly content?: { readonly "application/json"?: { readonly schema?: object } };
}

/** What judges answers by the spec of a platform. A validator is compiled when an answer needs it. */
export async function specApi(platform: Platform): Promise<SpecApi> {
  const api = await new OpenAPIBackend({
    definition: loadSpec(platform),
    quick: true,
    ajvOpts: { strict: false, code: { optimize: false }, meta: false, validateSchema: false },
    customizeAjv: (ajv) => formats.default(ajv),
  }).init();
  const operations = api.getOperations() as unknown as SpecApi["operations"];
  // An answer that no source shows has any good status without a body.
  const expanded = ({ "2XX": unseen, ...others }: Responses): Responses => ({
    ...(unseen && { 200: unseen }),
    ...others,
  });
  const responses = new Map(operations.map(({ operationId, responses: own }) => [operationId, expanded(own)]));
  const compile = (schema: object) => {
    const operation = { operationId: "one", responses: { 200: { content: { "application/json": { schema } } } } };
    return api.validator.buildStatusBasedResponseValidatorForOperation(operation as never)?.["200"];
  };
  // Most operations have the same errors, and each of them is one schema.
  const compiled = new WeakMap<object, ReturnType<typeof compile>>();
  return {
    operations,
    responsesOf: (operationId) => responses.get(operationId) ?? {},
    wrongIn(body, operationId, status) {
      const documented = responses.get(operationId)?.[status];
      if (documented && !documented.content) return [];
      const schema = documented?.content?.["application/json"]?.schema;
      const validate = schema && (compiled.get(schema) ?? compile(schema));
      if (schema === undefined || !validate) throw new Error(`the spec has no body for ${operationId} ${status}`);
      compiled.set(schema, validate);
      validate(body);
      return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
    },
  };
}
