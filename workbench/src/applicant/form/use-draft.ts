import { call, REQUESTS, type SentBodyOf } from '@qichuang/contract';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { DraftOf } from '../../wire/draft-of.ts';
import { localCopiesOf } from '../../wire/local-copy.ts';
import { send } from '../../wire/send.ts';
import { serverNow } from '../../wire/server-clock.ts';
import { useView } from '../../wire/use-view.ts';
import { type DraftKeeper, type DraftStanding, makeDraftKeeper, type StandingValue } from './draft-keeper.ts';

const OTHERS_EVERY_MS = 15_000;
const ASK_AFTER_MS = 1_200;

interface Ask {
  readonly of: DraftOf;
  readonly person: string;
  readonly initial: Readonly<Record<string, StandingValue>>;
}

/** The draft under the reader's hands: saved as typed, others' changes heard, nothing lost when the line breaks or the window closes. */
export function useDraft({ of, person, initial }: Ask) {
  const [keeper] = useState<DraftKeeper>(() => {
    const copies = localCopiesOf(person, of.id);
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
        const answer = await saveTo(of, { fields: [...fields] });
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

  const others = useOthers(of);
  useEffect(() => {
    if (others.data !== undefined) keeper.hear(others.data.values as Record<string, StandingValue>);
  }, [keeper, others.data]);

  const values = useMemo(
    () => Object.fromEntries(Object.entries(standing.fields).map(([field, { value }]) => [field, value])),
    [standing.fields],
  );
  return { keeper, standing, values, typing: others.data?.typing ?? [], version: others.data?.version };
}

/** Asks the server again a moment after each saving, and when the thing itself has moved on. */
export function useAfterSaving({ fields }: DraftStanding, version: number, ask: () => void): void {
  const saved = Object.values(fields).filter(({ saving }) => saving === 'saved');
  const mark = `${saved.length} ${saved.reduce((sum, { revision }) => sum + revision, 0)}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was saved last decides when to ask again
  useEffect(() => {
    const waiting = setTimeout(ask, ASK_AFTER_MS);
    return () => clearTimeout(waiting);
  }, [mark, version]);
}

type Saves = SentBodyOf<(typeof REQUESTS)['save-fields']>;

function saveTo({ kind, id }: DraftOf, body: Saves) {
  switch (kind) {
    case 'application':
      return call(send, REQUESTS['save-fields'], { params: { application: id }, body });
    case 'filing':
      return call(send, REQUESTS['save-filing-fields'], { params: { filing: id }, body });
    case 'inspection':
      return call(send, REQUESTS['save-findings'], { params: { task: id }, body });
  }
}

/** What the draft has become by other hands. */
function useOthers({ kind, id }: DraftOf) {
  const ofApplication = useView(
    'see-draft',
    { params: { application: id } },
    { everyMs: OTHERS_EVERY_MS, enabled: kind === 'application' },
  );
  const ofFiling = useView(
    'see-filing-draft',
    { params: { filing: id } },
    { everyMs: OTHERS_EVERY_MS, enabled: kind === 'filing' },
  );
  const ofInspection = useView(
    'see-findings-draft',
    { params: { task: id } },
    { everyMs: OTHERS_EVERY_MS, enabled: kind === 'inspection' },
  );
  return { application: ofApplication, filing: ofFiling, inspection: ofInspection }[kind];
}
