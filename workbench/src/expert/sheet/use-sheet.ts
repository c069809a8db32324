import { call, REQUESTS } from '@qichuang/contract';
import type { ScoringSheet } from '@qichuang/programmes';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { makeKeyRing } from '../../wire/key.ts';
import { localCopiesOf } from '../../wire/local-copy.ts';
import { send } from '../../wire/send.ts';
import { serverNow } from '../../wire/server-clock.ts';
import { fetchView, viewKey } from '../../wire/use-view.ts';
import { makeSheetKeeper, type OnServer, type SheetStanding } from './sheet-keeper.ts';
import { bodyOf, type ReviewOpen, type SheetValue, type SheetValues, valuesOf } from './sheet-values.ts';

const KEYS = makeKeyRing();

export interface SheetInHand extends SheetStanding {
  readonly change: (item: string, value: SheetValue) => void;
  /** The reader's choices between here and the server, by item. */
  readonly settle: (chosen: SheetValues) => void;
  /** Saves what is not yet saved; answers the version on the server, or `null` if it could not be saved. */
  readonly flush: () => Promise<number | null>;
}

/** The reader's own score sheet, saved as it is filled in. */
export function useSheet(
  person: string,
  review: ReviewOpen,
  sheet: ScoringSheet,
  writable: boolean,
): SheetInHand {
  const views = useQueryClient();
  const [keeper] = useState(() => {
    const ask = { params: { review: review.id } };
    const copies = localCopiesOf(person, review.id);
    return makeSheetKeeper({
      server: standingOf(review),
      savedAt: review.savedAt,
      copies: writable ? copies.read() : {},
      keep: copies.write,
      now: serverNow,
      later: (what, afterMs) => {
        const waiting = setTimeout(what, afterMs);
        return () => clearTimeout(waiting);
      },
      async send(values, version) {
        const body = bodyOf(values, sheet, version);
        const intent = JSON.stringify([review.id, body]);
        const answer = await call(send, REQUESTS['save-scores'], { ...ask, body, key: KEYS.keyFor(intent) });
        if (!answer.ok) {
          if (answer.problem !== null && answer.problem.status < 500) KEYS.finish(intent);
          return answer;
        }
        KEYS.finish(intent);
        const { version: saved, savedAt } = answer.view;
        // Opened again, the page begins with what was saved, not with what it was first sent.
        views.setQueryData<ReviewOpen>(viewKey('see-review', ask), (known) =>
          known === undefined ? known : { ...known, ...body, version: saved, savedAt },
        );
        void views.invalidateQueries({ queryKey: ['list-own-reviews'] });
        return { ok: true, version: saved, savedAt };
      },
      async fetch() {
        const fresh = await fetchView('see-review', ask).catch(() => null);
        if (fresh === null) return 'unreachable';
        if (fresh.state === 'declared') return standingOf(fresh);
        views.setQueryData(viewKey('see-review', ask), fresh);
        return 'closed';
      },
    });
  });
  const standing = useSyncExternalStore(keeper.watch, keeper.read);

  useEffect(() => {
    if (!writable) return;
    keeper.begin();
    const online = () => void keeper.flush();
    window.addEventListener('online', online);
    return () => {
      window.removeEventListener('online', online);
      keeper.stop();
    };
  }, [keeper, writable]);

  return { ...standing, change: keeper.change, settle: keeper.settle, flush: keeper.flush };
}

function standingOf(review: ReviewOpen): OnServer {
  return { version: review.version, values: valuesOf(review) };
}
