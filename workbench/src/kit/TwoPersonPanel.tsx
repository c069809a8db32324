import { CheckOutlined, CloseOutlined } from '@ant-design/icons';
import { KIT_WORDS } from '@qichuang/language';
import type { ReactNode } from 'react';
import { ClauseTag } from './ClauseTag.tsx';
import { Time } from './Time.tsx';
import { useWords } from './words.ts';

export interface Precondition {
  readonly id: string;
  readonly met: boolean;
  readonly text: string;
  readonly clause?: string;
}

interface Props {
  readonly preparedBy: string | null;
  readonly preparedAt: string | null;
  readonly confirmedBy: string | null;
  readonly confirmedAt: string | null;
  readonly sentBack?: string | null;
  /** The reader prepared it: the bar then shows no confirming button, and this says why. */
  readonly readerPrepared?: boolean;
  readonly checklist?: readonly Precondition[];
  /** What follows when it is confirmed, in one sentence. */
  readonly consequence?: ReactNode;
}

/** An act of two persons: who prepared, who confirms, what must hold, what follows. */
export function TwoPersonPanel(props: Props) {
  const { preparedBy, preparedAt, confirmedBy, confirmedAt, sentBack = null, checklist = [] } = props;
  const t = useWords();
  const waiting = preparedBy === null ? 'hand' : 'hand here';
  const secondHand = confirmedBy === null ? waiting : 'hand done';
  return (
    <section className="card two-person" aria-label={t(KIT_WORDS.twoPerson)}>
      <div className="card-head">
        <h2>{t(KIT_WORDS.twoPerson)}</h2>
      </div>
      <div className="card-body">
        <ol>
          <li className={preparedBy === null ? 'hand here' : 'hand done'}>
            {hand(KIT_WORDS.preparedBy, preparedBy, preparedAt) ?? t(KIT_WORDS.notPrepared)}
          </li>
          <li className={secondHand}>
            {hand(KIT_WORDS.confirmedBy, confirmedBy, confirmedAt) ?? t(KIT_WORDS.notConfirmed)}
          </li>
        </ol>
        {sentBack !== null && sentBack !== '' && <p>{t(KIT_WORDS.sentBack, { reason: sentBack })}</p>}
        {checklist.length > 0 && (
          <ul className="checklist">
            {checklist.map(({ id, met, text, clause }) => (
              <li key={id}>
                <span className={met ? 'met' : 'unmet'}>
                  {met ? <CheckOutlined aria-hidden /> : <CloseOutlined aria-hidden />}
                  <span className="sr">{t(met ? KIT_WORDS.yes : KIT_WORDS.no)}</span>
                </span>
                <span>
                  {text} {clause !== undefined && <ClauseTag clause={clause} />}
                </span>
              </li>
            ))}
          </ul>
        )}
        {props.consequence !== undefined && <p>{props.consequence}</p>}
        {props.readerPrepared === true && <p className="hint">{t(KIT_WORDS.samePerson)}</p>}
      </div>
    </section>
  );

  function hand(
    words: (typeof KIT_WORDS)['preparedBy' | 'confirmedBy'],
    name: string | null,
    at: string | null,
  ) {
    if (name === null) return null;
    if (at === null)
      return t(words === KIT_WORDS.preparedBy ? KIT_WORDS.preparedByOnly : KIT_WORDS.confirmedByOnly, {
        name,
      });
    const [before = '', after = ''] = t(words, { name, when: '\u0000' }).split('\u0000');
    return (
      <>
        {before}
        <Time at={at} short />
        {after}
      </>
    );
  }
}
