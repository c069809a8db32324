import { Fetched } from '../kit/Fetched.tsx';
import { HistoryTimeline } from '../kit/HistoryTimeline.tsx';
import { useView } from '../wire/use-view.ts';

/** What happened to an application; `most` shows only the newest, as the evidence pane does. */
export function HistoryTab({ application, most }: { application: string; most?: number }) {
  const query = useView('see-history', { params: { application } });
  return (
    <Fetched query={query} rows={2}>
      {({ rows }) => <HistoryTimeline rows={most === undefined ? rows : rows.slice(0, most)} />}
    </Fetched>
  );
}
