import type { Day } from '@qichuang/base';
import { warns } from '@qichuang/domain';
import { shanghaiDay } from '@qichuang/language';
import { StateMark } from '../kit/StateMark.tsx';
import { useServerNow } from '../kit/server-time.ts';
import { useView } from '../wire/use-view.ts';

const MINUTE_MS = 60_000;

/** The marks a platform carries for as long as they stand: a warning, a rectification under way (B5.3, B6.3). */
export function MeasureFlags({ platform }: { readonly platform: string }) {
  const today = shanghaiDay(useServerNow(MINUTE_MS));
  const { data } = useView('list-measures', { query: { platform, state: 'decided,running', limit: 200 } });
  const rows = data?.rows ?? [];
  return (
    <>
      {rows.some((row) => warns({ ...row, dueOn: row.dueOn as Day | null }, today)) && (
        <StateMark state="warned" />
      )}
      {rows.some(({ state }) => state === 'running') && <StateMark state="rectifying" />}
    </>
  );
}
