import { useState } from "preact/hooks";
import { copyText } from "./clipboard.js";

/** Copies a text, and says whether it did. If it could not, the text is shown to be copied by hand. */
export function CopyButton({ label, text }: { readonly label: string; readonly text: string }) {
  const [state, setState] = useState<"none" | "copied" | "failed">("none");
  const copy = async () => setState((await copyText(text)) ? "copied" : "failed");
  return (
    <>
      <button type="button" onClick={copy}>
        {label}
      </button>
      <span role="status" class="soft copy-state">
        {state === "copied" && "Copied"}
        {state === "failed" && "This browser does not let the page copy. Select the text below"}
      </span>
      {state === "failed" && <pre class="code">{text}</pre>}
    </>
  );
}
