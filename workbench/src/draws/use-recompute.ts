import type { REQUESTS, ViewOf } from '@qichuang/contract';
import { checkTranscript, type FaultKind } from '@qichuang/engine-draw';
import { DRAW_FAULT_WORDS, DRAW_OFFICE_WORDS, formatNumber, type Words } from '@qichuang/language';
import { useState } from 'react';
import { useWords } from '../kit/words.ts';
import { fileAddress } from '../wire/file-address.ts';

const FAULTS: Readonly<Record<FaultKind, Words>> = DRAW_FAULT_WORDS;

export type Recomputed = { readonly agrees: boolean; readonly says: string } | null;

/**
 * Recomputes the latest public record of a draw on this machine, from the published bytes, and holds it against the
 * commitments on the page.
 */
export function useRecompute(draw: ViewOf<(typeof REQUESTS)['see-draw']>) {
  const t = useWords();
  const [told, setTold] = useState<Recomputed>(null);

  async function recompute() {
    const supplement = String(Math.max(0, draw.records - 1));
    const address = fileAddress('fetch-draw-record', { draw: draw.id }, { format: 'json', supplement });
    const answer = await fetch(address).catch(() => null);
    if (answer === null || !answer.ok) {
      setTold({ agrees: false, says: t(DRAW_OFFICE_WORDS.unreadable) });
      return;
    }
    const commitments = draw.strata.map(({ name, commitment }) => [name, commitment] as const);
    const verdict = checkTranscript(await answer.json(), { commitments });
    if (verdict.verdict === 'holds') {
      const count = verdict.transcript.strata.reduce((sum, { tickets }) => sum + tickets.length, 0);
      setTold({ agrees: true, says: t(DRAW_OFFICE_WORDS.agrees, { count: formatNumber(count) }) });
      return;
    }
    const first = verdict.verdict === 'unreadable' ? verdict.fault : verdict.faults[0];
    setTold({
      agrees: false,
      says:
        first === undefined
          ? t(DRAW_OFFICE_WORDS.unreadable)
          : t(DRAW_OFFICE_WORDS.disagrees, { field: first.field, fault: t(FAULTS[first.kind]) }),
    });
  }

  return { told, recompute };
}
