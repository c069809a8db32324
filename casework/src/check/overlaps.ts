import type { Application, ApplicationId } from '@qichuang/domain';
import { compareTexts, type SimilarityIndex, type Span } from '@qichuang/engine-similarity';
import { readCopy } from '../frozen-copy.ts';
import { type Prose, proseOf } from '../handed-in.ts';
import type { Desk } from '../ports.ts';
import { programmeAt } from '../spine/case.ts';

/**
 * A share of the prose below which nobody is asked to look. Our default, no number of the plans: an overlap is a question
 * to a person and decides nothing.
 */
const LEAST_SHARE = 0.05;
const MOST_OVERLAPS = 20;
const MOST_SPANS = 50;

/** The prose of a programme's applications, by print, and which number of the index is whose. */
export interface PrintedApplications {
  readonly index: SimilarityIndex;
  readonly numberOf: (application: string) => number | undefined;
  readonly applicationOf: (number: number) => ApplicationId | undefined;
}

export interface Overlap {
  readonly application: ApplicationId;
  /** Of this application's prose, what share stands in the other's; and of the other's, in this one. 0 to 1. */
  readonly share: number;
  readonly shareOfOther: number;
  /** The longest first; the same words as each wrote them. */
  readonly spans: readonly {
    readonly field: string;
    readonly text: string;
    readonly otherField: string;
    readonly otherText: string;
  }[];
}

/** Overlaps of the copy in hand with all others of its programme, this round's and earlier ones', the largest first. */
export async function overlapsOf(
  desk: Desk,
  application: Application,
  printed: PrintedApplications,
): Promise<readonly Overlap[]> {
  const { index } = printed;
  const own = await proseIn(desk, application);
  const self = printed.numberOf(application.id);
  const prepared = index.prepare(own?.text ?? '', self);
  if (own === null || !prepared.ok) return [];
  const overlaps: Overlap[] = [];
  const candidates = index.candidates(prepared.value, LEAST_SHARE, self);
  for (const { document } of candidates) {
    if (overlaps.length === MOST_OVERLAPS) break;
    const id = printed.applicationOf(document);
    const other = id === undefined ? undefined : await desk.shelf.find('application', id);
    const theirs = other === undefined ? null : await proseIn(desk, other);
    const preparedToo = index.prepare(theirs?.text ?? '', document);
    if (id === undefined || theirs === null || !preparedToo.ok) continue;
    const { containedA, containedB, spans } = compareTexts(prepared.value, preparedToo.value);
    if (Math.max(containedA, containedB) < LEAST_SHARE) continue;
    overlaps.push({
      application: id,
      share: containedA,
      shareOfOther: containedB,
      spans: spans
        .toSorted((one, another) => another.aEnd - another.aStart - (one.aEnd - one.aStart))
        .slice(0, MOST_SPANS)
        .map((span) => inWords(own, theirs, span)),
    });
  }
  return overlaps.sort(
    (one, other) => other.share - one.share || (one.application < other.application ? -1 : 1),
  );
}

/** `null` where nothing was handed in. */
async function proseIn(desk: Desk, application: Application): Promise<Prose | null> {
  const copy = application.copies.at(-1);
  if (copy === undefined) return null;
  const bytes = await desk.shelf.frozenBytes(copy.hash);
  if (bytes === undefined) throw new Error(`copy ${copy.hash} of ${application.id} is not on the shelf`);
  return proseOf(programmeAt(desk, application.programmeDigest), readCopy(bytes));
}

function inWords(own: Prose, theirs: Prose, { aStart, aEnd, bStart, bEnd }: Span): Overlap['spans'][number] {
  return {
    field: fieldAt(own, aStart),
    text: own.text.slice(aStart, aEnd),
    otherField: fieldAt(theirs, bStart),
    otherText: theirs.text.slice(bStart, bEnd),
  };
}

function fieldAt({ parts }: Prose, place: number): string {
  return parts.find(({ end }) => place < end)?.field ?? '';
}
