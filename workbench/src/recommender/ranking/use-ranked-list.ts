import { call, REQUESTS, type ViewOf } from '@qichuang/contract';
import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { newKey } from '../../wire/key.ts';
import { localCopiesOf } from '../../wire/local-copy.ts';
import { send } from '../../wire/send.ts';
import { serverNow } from '../../wire/server-clock.ts';
import { useSession } from '../../wire/session.tsx';
import { fetchView } from '../../wire/use-view.ts';
import { makeVersionedKeeper, type Standing } from '../../wire/versioned-keeper.ts';
import { type Entry, entriesOf, listOf, type RankedList, type Waiting } from './ranked-list.ts';

type ListView = ViewOf<(typeof REQUESTS)['see-recommendation']>;

/** The applications that still wait for the recommender's word; after the confirmation, those it was about. */
export function waitingIn(view: ListView): readonly Waiting[] {
  return view.state === 'confirmed' ? view.rows : view.rows.filter(({ state }) => state === 'submitted');
}

/** The list while it is worked on: saved as one works, kept on the device until the server has it. */
export function useRankedList(view: ListView, editable: boolean) {
  const { person } = useSession();
  const views = useQueryClient();
  const [{ keeper, hear }] = useState(() => keeperOf(view, person?.id ?? '', editable, views));
  const kept = useSyncExternalStore(keeper.watch, keeper.read);
  useEffect(() => hear(view), [hear, view]);
  useEffect(() => () => void keeper.flush(), [keeper]);
  return { keeper, kept };
}

function keeperOf(view: ListView, person: string, editable: boolean, views: QueryClient) {
  const shelf = localCopiesOf(person, `recommendation:${view.round}`);
  // What waits changes under the reader's hands: a withdrawn application must not be sent.
  let waiting = waitingIn(view);
  const keeper = makeVersionedKeeper<RankedList>({
    standing: standingOf(view),
    left: editable ? leftOf(shelf.read()['list']?.value, view) : null,
    send: async (list, version) => {
      const answer = await call(send, REQUESTS['draft-recommendation'], {
        params: { round: view.round },
        body: { version, entries: [...entriesOf(listOf(entriesOf(list), waiting))] as Entry[] },
        key: newKey(),
      });
      if (!answer.ok) return { ok: false, problem: answer.problem };
      // What the rest of the page says of the list: its state, and the papers there are now.
      void views.invalidateQueries({ queryKey: ['see-recommendation'] });
      return { ok: true, version: answer.view.version };
    },
    fetch: async () => {
      try {
        return standingOf(await fetchView('see-recommendation', { params: { round: view.round } }));
      } catch {
        return null;
      }
    },
    // An order is one thing: two orders cannot be laid over each other.
    merge: () => null,
    keep: (list) =>
      shelf.write(list === null ? {} : { list: { value: list, basedOn: view.version, at: serverNow() } }),
    later: (what, ms) => {
      const due = setTimeout(what, ms);
      return () => clearTimeout(due);
    },
    now: serverNow,
  });
  const hear = (fresh: ListView) => {
    waiting = waitingIn(fresh);
    const { value, version } = standingOf(fresh);
    // Opinions of applications without a verdict stand on the page alone.
    keeper.hear({
      version,
      value: { ...value, opinions: { ...keeper.read().value.opinions, ...value.opinions } },
    });
  };
  return { keeper, hear };
}

function standingOf(view: ListView): Standing<RankedList> {
  return { value: listOf(view.entries, waitingIn(view)), version: view.version };
}

/** What an earlier visit could not send, without what no longer waits. */
function leftOf(left: unknown, view: ListView): RankedList | null {
  if (left === undefined || (view.state !== 'none' && view.state !== 'drafted')) return null;
  const own = left as RankedList;
  return { ...listOf(entriesOf(own), waitingIn(view)), opinions: own.opinions };
}
