import type { FieldConfig, FieldList } from "@rollcall/clients/purecloud";
import type { Estate } from "../../estate/estate.js";
import type { Handler } from "../../server/handler.js";
import { idOf } from "../common/org.js";
import { text } from "../common/query.js";
import { badRequest } from "../common/refusal.js";
import type { PureCloudState } from "../common/state.js";

const field = (key: string, type: string, required = false): FieldList => ({
  customLabels: false,
  key,
  labelKeys: [],
  params: {},
  repeatable: false,
  state: "active",
  type,
  required,
  gdpr: key === "name",
});

/** The fields that the organisation shows, by the kind of entity that has them. */
const FIELDS = {
  person: [field("name", "text", true), field("title", "text"), field("department", "text"), field("phone", "phone")],
  group: [field("name", "text", true), field("description", "text")],
  org: [field("name", "text", true)],
} as const;

export type FieldType = keyof typeof FIELDS;

const isFieldType = (type: string): type is FieldType => type in FIELDS;

export function fieldConfigOf(estate: Estate, type: FieldType): FieldConfig {
  return {
    id: idOf(estate, "fields", type),
    name: type,
    entityType: type,
    state: "active",
    sections: [{ fieldList: [...FIELDS[type]], key: "general", state: "active" }],
    version: "5",
    schemaVersion: "1.0",
    selfUri: `/api/v2/fieldconfig?type=${type}`,
  };
}

export const getFieldconfig: Handler<PureCloudState> = ({ query }, estate) => {
  const type = text(query, "type") ?? "";
  // `externalContact` is still in the spec, but not on the platform.
  if (!isFieldType(type)) throw badRequest(`Entity type ${type} is not supported.`, "bad.entity.type");
  return { status: 200, body: fieldConfigOf(estate, type) };
};
