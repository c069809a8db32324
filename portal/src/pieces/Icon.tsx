const SHAPES = {
  search: 'M7 2.5a4.5 4.5 0 100 9 4.5 4.5 0 000-9zM10.3 10.3L14 14',
  tick: 'M3 8.5l3.2 3.2L13 4.8',
  next: 'M6 3.5L10.5 8 6 12.5',
  pencil: 'M3 13l.6-2.7L10.8 3l2.2 2.2-7.3 7.2z',
  speech: 'M2.5 3h11v8H7l-3 2.5V11H2.5z',
  download: 'M8 2v8M4.5 7L8 10.5 11.5 7M2.5 13.5h11',
  remove: 'M4 4l8 8M12 4l-8 8',
  warning: 'M8 2.2l6.2 11.3H1.8zM8 6.6v3.3M8 11.6h.01',
  building: 'M2.5 13.5h11M4 13.5V3h5v10.5M9 6.5h3.5v7M5.8 5.5h1.4M5.8 8h1.4M5.8 10.5h1.4',
  clock: 'M8 2a6 6 0 100 12A6 6 0 008 2zM8 4.8V8l2.2 1.6',
} as const;

/** Always beside words, hence hidden from screen readers. */
export function Icon({ name }: { readonly name: keyof typeof SHAPES }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={SHAPES[name]} />
    </svg>
  );
}
