import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";

/** A button that opens a panel. */
export interface PopoverFacts {
  readonly label: ComponentChildren;
  /** Whether what the panel chooses has an effect now. */
  readonly isOn?: boolean;
  readonly children: ComponentChildren;
}

/** Escape, a click elsewhere, and leaving it by the Tab key close the panel. */
export function Popover({ label, isOn = false, children }: PopoverFacts) {
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  useEffect(() => {
    if (!isOpen) return;
    const closeOutside = ({ target }: Event) => {
      if (target instanceof Node && !place.current?.contains(target)) setOpen(false);
    };
    document.addEventListener("pointerdown", closeOutside);
    document.addEventListener("focusin", closeOutside);
    return () => {
      document.removeEventListener("pointerdown", closeOutside);
      document.removeEventListener("focusin", closeOutside);
    };
  }, [isOpen]);
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !isOpen) return;
    event.stopPropagation();
    setOpen(false);
    button.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears the Escape key of what is inside
    <div class="popover" ref={place} onKeyDown={closeOnEscape}>
      <button
        type="button"
        class={isOn ? "on" : undefined}
        ref={button}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {label}
        <svg class="chevron" viewBox="0 0 16 16" width="10" height="10" aria-hidden="true">
          <path d="M3 6l5 5 5-5" />
        </svg>
      </button>
      <div class="panel" id={id} hidden={!isOpen}>
        {isOpen && children}
      </div>
    </div>
  );
}
