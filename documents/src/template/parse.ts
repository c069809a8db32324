export type Face = 'plain' | 'hei' | 'kai';

export type Node =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'face'; readonly face: Face; readonly nodes: readonly Node[] }
  | { readonly kind: 'place'; readonly name: string }
  | { readonly kind: 'choice'; readonly name: string; readonly options: readonly (readonly Node[])[] }
  | { readonly kind: 'when'; readonly name: string; readonly nodes: readonly Node[] }
  | { readonly kind: 'each'; readonly name: string; readonly nodes: readonly Node[] };

const FACES = [
  { mark: '**', face: 'hei' },
  { mark: '__', face: 'kai' },
] as const;

/**
 * Reads the text of a template into its parts.
 *
 * @throws Error if a brace, a `{/}` or a face mark has no partner: a mistake in the template, found by its test.
 */
export function parseTemplateText(text: string): readonly Node[] {
  const { nodes, rest } = parseUntil(text, null);
  if (rest !== '') throw new Error(`unread template text: ${rest}`);
  return nodes;
}

/** Reads up to the closing mark, which it swallows; `null` reads to the end. */
function parseUntil(text: string, closing: string | null): { nodes: readonly Node[]; rest: string } {
  const nodes: Node[] = [];
  let rest = text;
  while (rest !== '') {
    if (closing !== null && rest.startsWith(closing)) return { nodes, rest: rest.slice(closing.length) };
    const face = FACES.find(({ mark }) => rest.startsWith(mark));
    if (face !== undefined) {
      const inner = parseUntil(rest.slice(2), face.mark);
      nodes.push({ kind: 'face', face: face.face, nodes: inner.nodes });
      rest = inner.rest;
    } else if (rest.startsWith('{')) {
      const place = parsePlace(rest);
      nodes.push(place.node);
      rest = place.rest;
    } else {
      const end = nextMark(rest);
      nodes.push({ kind: 'text', text: rest.slice(0, end) });
      rest = rest.slice(end);
    }
  }
  if (closing !== null) throw new Error(`template text lacks ${closing}: ${text}`);
  return { nodes, rest };
}

function parsePlace(text: string): { node: Node; rest: string } {
  const end = closingBrace(text);
  const inside = text.slice(1, end);
  const rest = text.slice(end + 1);
  if (inside === '/') throw new Error(`{/} without its beginning: ${text}`);
  if (inside.startsWith('?') || inside.startsWith('#')) {
    const inner = parseUntil(rest, '{/}');
    const kind = inside.startsWith('?') ? 'when' : 'each';
    return { node: { kind, name: inside.slice(1), nodes: inner.nodes }, rest: inner.rest };
  }
  const colon = inside.indexOf('：');
  if (colon === -1) return { node: { kind: 'place', name: inside }, rest };
  const name = inside.slice(0, colon);
  const options = inside.slice(colon + 1).split('／');
  // One option is no choice: the words after the colon only tell the drafter what is meant.
  if (options.length === 1) return { node: { kind: 'place', name }, rest };
  return { node: { kind: 'choice', name, options: options.map(parseTemplateText) }, rest };
}

function closingBrace(text: string): number {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error(`template text lacks }: ${text}`);
}

function nextMark(text: string): number {
  const marks = ['{', ...FACES.map(({ mark }) => mark)]
    .map((mark) => text.indexOf(mark))
    .filter((at) => at !== -1);
  return Math.min(text.length, ...marks);
}
