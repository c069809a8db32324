import { call, REQUESTS } from '@qichuang/contract';
import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { CaseView } from '../../case-tabs/case-view.ts';
import { newKey } from '../../wire/key.ts';
import { localCopiesOf } from '../../wire/local-copy.ts';
import { send } from '../../wire/send.ts';
import { serverNow } from '../../wire/server-clock.ts';
import { useSession } from '../../wire/session.tsx';
import { fetchView } from '../../wire/use-view.ts';
import { makeVersionedKeeper, type Standing } from '../../wire/versioned-keeper.ts';
import {
  changedItems,
  checkInHand,
  itemsOf,
  mergedNotes,
  type Notes,
  notesOf,
  type Outcome,
} from './check-items.ts';

/** Verdicts item by item, saved as they are given; several clerks may work on one check. */
export function useCheckNotes(view: CaseView, outcomes: readonly Outcome[], editable: boolean) {
  const { person } = useSession();
  const views = useQueryClient();
  const [{ keeper, hear }] = useState(() => keeperOf(view, outcomes, person?.id ?? '', editable, views));
  const kept = useSyncExternalStore(keeper.watch, keeper.read);
  useEffect(() => hear(view, outcomes), [hear, view, outcomes]);
  useEffect(() => () => void keeper.flush(), [keeper]);
  return { keeper, kept };
}

function keeperOf(
  view: CaseView,
  outcomes: readonly Outcome[],
  person: string,
  editable: boolean,
  views: QueryClient,
) {
  const copy = view.copies.at(-1)?.number ?? 0;
  const shelf = localCopiesOf(person, `check:${view.id}:${copy}`);
  const start = standingOf(view, outcomes);
  let base = start.value;
  const keeper = makeVersionedKeeper<Notes>({
    standing: start,
    left: editable ? leftOf(shelf.read()['notes']?.value, start.value) : null,
    send: async (notes, version) => {
      const answer = await call(send, REQUESTS['note-check'], {
        params: { application: view.id },
        body: { version, items: [...changedItems(base, notes)] },
        key: newKey(),
      });
      if (!answer.ok) return { ok: false, problem: answer.problem };
      base = notesOf(answer.view.items);
      // The first note opens the check: what may be done with it changes.
      if (version === 0) void views.invalidateQueries({ queryKey: ['see-application'] });
      return { ok: true, version: answer.view.version };
    },
    fetch: async () => {
      try {
        const fresh = await fetchView('see-application', { params: { application: view.id } });
        const standing = standingOf(fresh, outcomes);
        base = standing.value;
        return standing;
      } catch {
        return null;
      }
    },
    merge: mergedNotes,
    keep: (notes) =>
      shelf.write(notes === null ? {} : { notes: { value: notes, basedOn: copy, at: serverNow() } }),
    later: (what, ms) => {
      const due = setTimeout(what, ms);
      return () => clearTimeout(due);
    },
    now: serverNow,
  });
  const hear = (fresh: CaseView, told: readonly Outcome[]) => {
    const standing = standingOf(fresh, told);
    const { state, version } = keeper.read();
    if ((state === 'clean' || state === 'saved') && standing.version >= version) base = standing.value;
    keeper.hear(standing);
  };
  return { keeper, hear };
}

function standingOf(view: CaseView, outcomes: readonly Outcome[]): Standing<Notes> {
  return { value: notesOf(itemsOf(view, outcomes)), version: checkInHand(view)?.version ?? 0 };
}

/** What an earlier visit could not send, on the items there are now. */
function leftOf(left: unknown, now: Notes): Notes | null {
  if (left === undefined) return null;
  const own = left as Notes;
  return Object.fromEntries(Object.entries(now).map(([rule, item]) => [rule, own[rule] ?? item]));
}
