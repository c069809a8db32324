import { call, REQUESTS } from '@qichuang/contract';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { localCopiesOf } from '../../wire/local-copy.ts';
import { send } from '../../wire/send.ts';
import { serverNow } from '../../wire/server-clock.ts';
import { useView } from '../../wire/use-view.ts';
import { type DraftKeeper, makeDraftKeeper, type StandingValue } from './draft-keeper.ts';

const OTHERS_EVERY_MS = 15_000;

interface Ask {
  readonly application: string;
  readonly person: string;
  readonly initial: Readonly<Record<string, StandingValue>>;
}

/** The draft under the reader's hands: saved as typed, others' changes heard, nothing lost when the line breaks or the window closes. */
export function useDraft({ application, person, initial }: Ask) {
  const [keeper] = useState<DraftKeeper>(() => {
    const copies = localCopiesOf(person, application);
    return makeDraftKeeper({
      initial,
      copies: copies.read(),
      keep: copies.write,
      now: serverNow,
      later: (what, afterMs) => {
        const waiting = setTimeout(what, afterMs);
        return () => clearTimeout(waiting);
      },
      send: async (fields) => {
        const answer = await call(send, REQUESTS['save-fields'], {
          params: { application },
          body: { fields: [...fields] },
        });
        return answer.ok ? { ok: true, ...answer.view } : answer;
      },
    });
  });
  const standing = useSyncExternalStore(keeper.watch, keeper.read);

  useEffect(() => {
    keeper.begin();
    const online = () => void keeper.retry();
    const leaving = () => void keeper.flush();
    window.addEventListener('online', online);
    document.addEventListener('visibilitychange', leaving);
    return () => {
      window.removeEventListener('online', online);
      document.removeEventListener('visibilitychange', leaving);
      void keeper.flush();
    };
  }, [keeper]);

  const others = useView('see-draft', { params: { application } }, { everyMs: OTHERS_EVERY_MS });
  useEffect(() => {
    if (others.data !== undefined) keeper.hear(others.data.values as Record<string, StandingValue>);
  }, [keeper, others.data]);

  const values = useMemo(
    () => Object.fromEntries(Object.entries(standing.fields).map(([field, { value }]) => [field, value])),
    [standing.fields],
  );
  return { keeper, standing, values, typing: others.data?.typing ?? [], version: others.data?.version };
}
