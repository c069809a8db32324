import { inflateSync } from 'node:zlib';

/** More than any paper somebody hands in has; what goes on for longer is made to be slow. */
const MOST_OBJECTS = 1_000_000;
const MOST_UNPACKED = 64 * 1024 * 1024;
const MOST_STEPS = 32;

/**
 * How many pages a PDF says it has: `Count` of the tree its last catalogue names, read plainly or out of object streams.
 *
 * @returns `null` where it cannot be told: encrypted to the last object, or damaged in a way that readers mend. Never throws. One pass over
 *   the file, at most 64 MB unpacked.
 * @source ISO 32000-2, 7.5.7 (object streams), 7.7.2 (catalogue), 7.7.3 (page tree)
 */
export function pdfPages(content: Uint8Array): number | null {
  const text = Buffer.from(content.buffer, content.byteOffset, content.byteLength).toString('latin1');
  const objects = objectsIn(text);
  const root = lastRoot(text, objects);
  const catalogue = root === undefined ? undefined : objects.get(root);
  const pages = catalogue === undefined ? undefined : referenceIn(catalogue, 'Pages');
  const tree = pages === undefined ? undefined : objects.get(pages);
  if (tree === undefined) return null;
  return countIn(tree, objects);
}

type Objects = ReadonlyMap<number, string>;

/** Every object by its number; of one written twice the later stands, as an update means it. Linear: no two bodies overlap. */
function objectsIn(text: string): Objects {
  const objects = new Map<number, string>();
  let unpacked = 0;
  for (const { number, body } of bodiesIn(text)) {
    const head = dictionaryOf(body);
    objects.set(number, head);
    if (!/\/Type\s*\/ObjStm\b/.test(head)) continue;
    const content = inflated(body, MOST_UNPACKED - unpacked);
    if (content === undefined) continue;
    unpacked += content.length;
    for (const [inner, packed] of packedIn(head, content)) objects.set(inner, packed);
  }
  return objects;
}

function* bodiesIn(text: string): Generator<{ readonly number: number; readonly body: string }> {
  const heads = text.matchAll(/(\d{1,10})\s+\d{1,5}\s+obj\b/g);
  let open = heads.next().value;
  for (let count = 0; open !== undefined && count < MOST_OBJECTS; count += 1) {
    const next: RegExpExecArray | undefined = heads.next().value;
    const body = text.slice(open.index + open[0].length, next?.index);
    const end = body.lastIndexOf('endobj');
    yield { number: Number(open[1]), body: end < 0 ? body : body.slice(0, end) };
    open = next;
  }
}

/** An object without the bytes of its stream. */
function dictionaryOf(body: string): string {
  const stream = body.search(/\bstream\r?\n/);
  return stream < 0 ? body : body.slice(0, stream);
}

function inflated(body: string, room: number): string | undefined {
  const begin = /\bstream\r?\n/.exec(body);
  if (begin === null || room <= 0) return undefined;
  const end = body.lastIndexOf('endstream');
  const bytes = Buffer.from(body.slice(begin.index + begin[0].length, end < 0 ? undefined : end), 'latin1');
  try {
    // A line end before `endstream` is no part of the stream, and zlib passes over what follows its own end.
    return inflateSync(bytes, { maxOutputLength: room }).toString('latin1');
  } catch {
    return undefined;
  }
}

/** The objects of an object stream: pairs of number and place, then their bodies. */
function packedIn(head: string, content: string): readonly (readonly [number, string])[] {
  const count = integerIn(head, 'N') ?? 0;
  const first = integerIn(head, 'First') ?? 0;
  const heads = (content.slice(0, first).match(/\d+/g) ?? []).map(Number);
  return Array.from({ length: Math.min(count, heads.length >> 1) }, (_, place) => {
    const from = first + (heads[2 * place + 1] ?? 0);
    const until = heads[2 * place + 3];
    return [heads[2 * place] ?? -1, content.slice(from, until === undefined ? undefined : first + until)];
  });
}

/** The catalogue the last trailer names; where no trailer is found, any object that says it is one. */
function lastRoot(text: string, objects: Objects): number | undefined {
  const named = [...text.matchAll(/\/Root\s+(\d{1,10})\s+\d{1,5}\s+R\b/g)].at(-1)?.[1];
  if (named !== undefined) return Number(named);
  return [...objects].findLast(([, body]) => /\/Type\s*\/Catalog\b/.test(body))?.[0];
}

function referenceIn(body: string, name: string): number | undefined {
  const found = new RegExp(`/${name}\\s+(\\d{1,10})\\s+\\d{1,5}\\s+R\\b`).exec(body)?.[1];
  return found === undefined ? undefined : Number(found);
}

function integerIn(body: string, name: string): number | undefined {
  const found = new RegExp(`/${name}\\s+(\\d{1,9})(?!\\s+\\d+\\s+R)\\b`).exec(body)?.[1];
  return found === undefined ? undefined : Number(found);
}

/** The count of a page tree, itself or the object it points at. */
function countIn(tree: string, objects: Objects): number | null {
  let body = tree;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const own = integerIn(body, 'Count');
    if (own !== undefined) return own;
    const elsewhere = referenceIn(body, 'Count');
    const next = elsewhere === undefined ? undefined : objects.get(elsewhere);
    if (next === undefined) return null;
    const bare = /^\s*(\d{1,9})\s*$/.exec(next)?.[1];
    if (bare !== undefined) return Number(bare);
    body = next;
  }
  return null;
}
