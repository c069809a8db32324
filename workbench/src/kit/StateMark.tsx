import { applicationMark, type MarkedState, STATE_MARKS } from '@qichuang/language';
import { useRecommends } from './known-programmes.ts';
import { useWords } from './words.ts';

interface Props {
  readonly state: string;
  /** Of an application's state, where no programme of the page says it: the programme whose stages its word follows. */
  readonly programme?: string | undefined;
}

/** The state of a thing: shape and word; never a coloured dot alone. A state without a mark shows its word as told. */
export function StateMark({ state, programme }: Props) {
  const t = useWords();
  const recommends = useRecommends(programme, state === 'recommended');
  const mark =
    state in STATE_MARKS ? STATE_MARKS[applicationMark(state as MarkedState, recommends)] : undefined;
  if (mark === undefined) return <span className="state quiet">{state}</span>;
  return (
    <span className={`state ${mark.family}`}>
      {/* The shapes are our own constant text, the same the portal writes into its pages. */}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant table of the language room */}
      <svg viewBox="0 0 16 16" aria-hidden="true" dangerouslySetInnerHTML={{ __html: mark.shape }} />
      {t(mark.words)}
    </span>
  );
}
