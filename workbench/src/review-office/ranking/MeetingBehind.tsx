import { MEETING_STATE_WORDS, MEETING_WORDS } from '@qichuang/language';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useWords } from '../../kit/words.ts';
import type { RankingOpen } from './decision.ts';

interface Props {
  readonly meeting: NonNullable<RankingOpen['meeting']>;
  /** Takes over what the meeting held. */
  readonly onTake?: () => void;
}

/** The meeting a decision rests on, or waits for. */
export function MeetingBehind({ meeting: { id, title, state }, onTake }: Props) {
  const t = useWords();
  const closed = state === 'closed';
  return (
    <section className="card" aria-labelledby="behind">
      <div className="card-head">
        <h2 id="behind">{t(MEETING_WORDS.behind)}</h2>
        <span className="space" />
        <span className={closed ? 'tag good' : 'tag soft'}>{t(MEETING_STATE_WORDS[state])}</span>
      </div>
      <div className="card-body">
        <p>{t(closed ? MEETING_WORDS.behindClosed : MEETING_WORDS.behindOpen, { title })}</p>
        <p className="line">
          <Link className="plain-button" to="/meetings/$meeting" params={{ meeting: id }}>
            {title}
          </Link>
          {closed && onTake !== undefined && <Button onClick={onTake}>{t(MEETING_WORDS.take)}</Button>}
        </p>
      </div>
    </section>
  );
}
