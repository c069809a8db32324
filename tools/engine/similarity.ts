import { claimedTwice, findPairs, type SearchRefusal, type TextRefusal } from '@qichuang/engine-similarity';
import { z } from 'zod';
import { type Operations, operation, WrongInput } from './operation.ts';

const ID = z.union([z.string(), z.int()]);
const PAIRS = z.strictObject({
  documents: z.array(z.strictObject({ id: ID, owner: ID.optional(), text: z.string() })),
  minContainment: z.number().min(0, 'is a share from 0 to 1').max(1, 'is a share from 0 to 1'),
  // Texts that every document holds, and in how many documents a fragment may stand and still count.
  templates: z.array(z.string()).optional(),
  commonAbove: z.int().min(1).max(10_000).optional(),
});

const EVIDENCE = z.strictObject({
  claims: z.array(
    z.strictObject({
      owner: z.string(),
      document: z.string(),
      kind: z.enum(['file-hash', 'patent', 'certificate', 'contract']),
      number: z.string(),
    }),
  ),
});

export const SIMILARITY: Operations = {
  pairs: operation(PAIRS, pairs),
  // Beside the texts: the same evidence claimed by two owners.
  evidence: operation(EVIDENCE, ({ claims }) => ({ claimedTwice: claimedTwice(claims) })),
};

function pairs({ documents, minContainment, templates, commonAbove }: z.output<typeof PAIRS>) {
  const found = findPairs({
    documents: documents.map(({ id, owner }) => ({
      id: String(id),
      ...(owner === undefined ? {} : { owner: String(owner) }),
    })),
    textOf: (place) => documents[place]?.text ?? '',
    minContainment,
    ...(templates === undefined ? {} : { templates }),
    ...(commonAbove === undefined ? {} : { commonAbove }),
  });
  if (!found.ok) throw wrongInput(found.refusal);
  const asGiven = new Map(documents.map(({ id }) => [String(id), id]));
  return { pairs: found.value.map((pair) => ({ ...pair, a: asGiven.get(pair.a), b: asGiven.get(pair.b) })) };
}

function wrongInput(refusal: SearchRefusal): WrongInput {
  if (refusal.kind === 'document')
    return new WrongInput(`documents[${refusal.place}].text: ${wordsFor(refusal.why)}`);
  if (refusal.kind === 'template')
    return new WrongInput(`templates[${refusal.place}]: ${wordsFor(refusal.why)}`);
  if (refusal.kind === 'repeated-id')
    return new WrongInput(`documents[${refusal.place}].id: ${refusal.id} comes twice`);
  return new WrongInput(`${refusal.kind}: is not what it should be`);
}

function wordsFor(why: TextRefusal): string {
  if (why.kind === 'lone-surrogate') return `is no text, half a character stands alone at ${why.at}`;
  if (why.kind === 'too-long') return `has ${why.units} UTF-16 units, the most is ${why.most}`;
  return 'has no letter or digit to compare';
}
