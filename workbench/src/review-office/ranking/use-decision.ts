import { useCallback, useMemo, useState } from 'react';
import { localCopiesOf } from '../../wire/local-copy.ts';
import { serverNow } from '../../wire/server-clock.ts';
import { useSession } from '../../wire/session.tsx';
import { useAct } from '../../wire/use-act.ts';
import { bodyOf, type Decision, decisionOf, type RankingOpen } from './decision.ts';

const ITEM = 'decision';

/** The decision while it is worked on: kept on this device at every change until it is saved. */
export function useDecision(ranking: RankingOpen) {
  const { person } = useSession();
  const saving = useAct('choose-selected');
  const copies = useMemo(() => localCopiesOf(person?.id ?? '', ranking.id), [person, ranking.id]);
  const told = useMemo(() => decisionOf(ranking), [ranking]);
  const [kept] = useState(() => copies.read()[ITEM]);
  const isCurrent = kept?.basedOn === ranking.version;
  const [changed, setChanged] = useState<Decision | null>(isCurrent ? (kept.value as Decision) : null);
  // Somebody changed the list since: what was written here is offered, not laid over it.
  const [stale, setStale] = useState<Decision | null>(
    kept === undefined || isCurrent ? null : (kept.value as Decision),
  );
  const change = useCallback(
    (next: Decision) => {
      setChanged(next);
      setStale(null);
      copies.write({ [ITEM]: { value: next, basedOn: ranking.version, at: serverNow() } });
    },
    [copies, ranking.version],
  );

  async function save(): Promise<boolean> {
    if (changed === null) return true;
    const done = await saving.act({
      params: { round: ranking.round, category: ranking.category },
      body: bodyOf(changed, ranking),
    });
    if (done === undefined) return false;
    copies.write({});
    setChanged(null);
    return true;
  }

  function drop(): void {
    copies.write({});
    setStale(null);
  }

  return {
    stale,
    drop,
    decision: changed ?? told,
    isChanged: changed !== null,
    change,
    save,
    pending: saving.pending,
    refusal: saving.refusal,
  };
}
