import { type Checked, checkTranscript, type Transcript } from '@qichuang/engine-draw';
import {
  type CheckName,
  doesNotHold,
  type Fault,
  fault,
  type OpenName,
  unreadable,
  type Verdict,
} from './verdict.ts';

const NAMES: Readonly<
  Record<Exclude<Checked, 'published-commitments' | 'published-digest' | 'earlier-draw'>, CheckName>
> = {
  digest: 'draw-digest',
  rules: 'draw-rules',
  witnesses: 'draw-witnesses',
  kinds: 'draw-kinds',
  commitments: 'draw-commitments',
  seeds: 'draw-seeds',
  tickets: 'draw-tickets',
  places: 'draw-places',
};

/**
 * Recomputes a transcript.
 *
 * @param digests - published before: each must be the transcript's digest or the commitment of one of its strata.
 */
export function examineDraw(document: unknown, digests: readonly string[]): Verdict {
  const told = checkTranscript(document);
  switch (told.verdict) {
    case 'unreadable':
      return unreadable('draw', fault(told.fault.field, told.fault.kind, told.fault.expected));
    case 'does-not-hold':
      return doesNotHold(
        'draw',
        told.faults.map(({ field, kind, expected }) => fault(field, kind, expected)),
        { kind: 'draw', transcript: told.transcript },
      );
    case 'holds': {
      const { transcript } = told;
      const strangers = digests.flatMap((digest) => strangerTo(transcript, digest));
      if (strangers.length > 0) return doesNotHold('draw', strangers, { kind: 'draw', transcript });
      const checked = told.checked.flatMap((what) =>
        what in NAMES ? NAMES[what as keyof typeof NAMES] : [],
      );
      return {
        verdict: 'holds',
        kind: 'draw',
        content: { kind: 'draw', transcript },
        checked: digests.length > 0 ? [...checked, 'draw-published'] : checked,
        open: openIn(transcript, digests.length > 0),
      };
    }
  }
}

function strangerTo({ digest, strata }: Transcript, published: string): Fault[] {
  if (digest === published || strata.some(({ commitment }) => commitment === published)) return [];
  return [fault('digest', 'not-this-digest', published)];
}

function openIn({ entropy, supplement, cancelled }: Transcript, published: boolean): readonly OpenName[] {
  const open: OpenName[] = published ? [] : ['draw-published-before'];
  if (entropy.length > 0) open.push('draw-sources-true');
  if (supplement !== null) open.push('draw-earlier');
  if (cancelled !== null) open.push('draw-cancelled');
  return open;
}
