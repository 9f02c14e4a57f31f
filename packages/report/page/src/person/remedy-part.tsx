import type { Remedy } from "@rollcall/audit/rules";

/** What mends a finding. The request is text: the page sends nothing. */
export function RemedyPart({ remedy: { words, request, permission } }: { readonly remedy: Remedy }) {
  return (
    <section class="remedy">
      <h5>What mends it</h5>
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
