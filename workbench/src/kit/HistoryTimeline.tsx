import {
  APPLICATION_ACT_WORDS,
  HISTORY_ACT_WORDS,
  KIT_WORDS,
  PART_WORDS,
  STATE_MARKS,
  type Words,
} from '@qichuang/language';
import { Button } from 'antd';
import { useState } from 'react';
import { ClauseTag } from './ClauseTag.tsx';
import { HashText } from './HashText.tsx';
import { StateMark } from './StateMark.tsx';
import { Time } from './Time.tsx';
import { useWords } from './words.ts';

export interface Happening {
  readonly at: string;
  readonly act: string;
  readonly part: string;
  readonly who: string;
  readonly from: string | null;
  readonly to: string;
  readonly clause: string;
  readonly note: string;
  readonly digest: string;
}

const FINAL = new Set(['designated', 'not_selected', 'not_accepted', 'not_recommended', 'disqualified']);

interface Props {
  /** Newest first. */
  readonly rows: readonly Happening[];
  /** Words for acts that are not moves of an application. */
  readonly actWords?: Readonly<Record<string, Words>>;
}

/** What happened, newest first: when, what, by whom in which part, under which clause; a square seal marks final acts. */
export function HistoryTimeline({ rows, actWords = {} }: Props) {
  const t = useWords();
  const [digests, setDigests] = useState(false);
  if (rows.length === 0) return <p className="muted">{t(KIT_WORDS.historyEmpty)}</p>;
  const known: Readonly<Record<string, Words>> = {
    ...APPLICATION_ACT_WORDS,
    ...HISTORY_ACT_WORDS,
    ...actWords,
  };
  const parts: Readonly<Record<string, Words>> = PART_WORDS;
  return (
    <>
      <ol className="timeline">
        {rows.map((row) => {
          const words = known[row.act];
          const part = parts[row.part];
          return (
            <li
              key={`${row.at} ${row.act} ${row.digest}`}
              className={FINAL.has(row.to) ? 'final' : undefined}
            >
              <Time at={row.at} />
              <span className="dot" aria-hidden="true" />
              <div className="told">
                <b>{words === undefined ? row.act : t(words)}</b>{' '}
                {/* Checks, extensions and findings have states of their own; the act says what became of them. */}
                {row.from !== row.to && row.to in STATE_MARKS && <StateMark state={row.to} />}{' '}
                {row.clause !== '' && <ClauseTag clause={row.clause} />}
                <div className="hint">
                  {row.who}
                  {part !== undefined && `（${t(part)}）`}
                </div>
                {row.note !== '' && <p>{row.note}</p>}
                {digests && <HashText hash={row.digest} />}
              </div>
            </li>
          );
        })}
      </ol>
      <Button type="link" size="small" onClick={() => setDigests(!digests)}>
        {t(digests ? KIT_WORDS.hideDigests : KIT_WORDS.showDigests)}
      </Button>
    </>
  );
}
