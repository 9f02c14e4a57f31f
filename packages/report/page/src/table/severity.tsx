import type { Severity } from "@rollcall/audit/rules";

const SEVERITIES: readonly string[] = ["critical", "high", "medium", "low", "info"] satisfies readonly Severity[];

export const isSeverity = (text: string): text is Severity => SEVERITIES.includes(text);

/** A severity as a word. The style sheet gives each its own shape, because colour alone says nothing to some readers. */
export const SeverityMark = ({ severity }: { readonly severity: Severity }) => (
  <span class={`severity ${severity}`}>{severity}</span>
);
