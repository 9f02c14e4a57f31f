import { useEffect, useRef } from "preact/hooks";

/** The search of a table. */
export interface SearchBoxFacts {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** What is searched, such as `Users`. */
  readonly title: string;
}

/** The key `/` leads to it from anywhere, Escape empties it. */
export function SearchBox({ query, onQuery, title }: SearchBoxFacts) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const focus = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof Element && event.target.matches("input, select, textarea");
      if (event.key !== "/" || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener("keydown", focus);
    return () => document.removeEventListener("keydown", focus);
  }, []);
  return (
    <input
      ref={input}
      class="search"
      type="search"
      aria-label={`Search ${title.toLowerCase()} in every field`}
      aria-keyshortcuts="/"
      placeholder="Search every field ( / )"
      value={query}
      spellcheck={false}
      autocomplete="off"
      onInput={({ currentTarget }) => onQuery(currentTarget.value)}
      onKeyDown={({ key }) => {
        if (key === "Escape") onQuery("");
      }}
    />
  );
}
