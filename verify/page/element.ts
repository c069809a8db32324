type Child = Node | string | null;
type Handler = (event: Event) => void;

/** Attributes by name; a function is a listener, `true` an attribute without value, `null` and `false` none at all. */
type Attributes = Readonly<Record<string, string | boolean | null | Handler>>;

/** Makes an element. Text stays text: nothing a document says is ever read as markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(name, value);
    else if (value !== null && value !== false) made.setAttribute(name, value === true ? '' : value);
  }
  made.append(...children.filter((child) => child !== null));
  return made;
}

const SVG = 'http://www.w3.org/2000/svg';

/** A drawing beside words, which say the same. */
export function drawing(
  className: string,
  viewBox: string,
  paths: readonly (readonly [className: string, d: string])[],
) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', className);
  svg.setAttribute('viewBox', viewBox);
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('focusable', 'false');
  for (const [name, d] of paths) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('class', name);
    path.setAttribute('d', d);
    svg.append(path);
  }
  return svg;
}

/** A digest or key: groups of four by margins, so that copying gives the bare value. */
export function code(value: string): HTMLElement {
  if (!/^[0-9a-f]{8,}$/.test(value)) return element('code', {}, value);
  const groups = value.match(/.{1,4}/g) ?? [];
  return element('code', { class: 'groups' }, ...groups.map((group) => element('span', {}, group)));
}
