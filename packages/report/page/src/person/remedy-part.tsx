import type { Remedy } from "@rollcall/audit/rules";

/** The remedy of a finding. The request is only text, because the page sends nothing. */
export function RemedyPart({ remedy: { words, request, permission } }: { readonly remedy: Remedy }) {
  return (
    <section class="remedy">
      <h5>Remedy</h5>
      <p>{words}</p>
      {request && (
        <details>
          <summary>
            The request: <code>{`${request.method} ${request.path}`}</code>
          </summary>
          {request.body !== undefined && <pre class="code">{JSON.stringify(request.body, null, 2)}</pre>}
        </details>
      )}
      {permission !== undefined && (
        <p class="soft">
          It needs the permission <code>{permission}</code>
        </p>
      )}
    </section>
  );
}
