import type { ReactNode } from 'react';

/** A table that may be wider than its column: it scrolls inside a named region that the keyboard can reach. */
export function WideTable({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable without a mouse (WCAG 2.1.1).
    <section className="sheet scroll" tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}
