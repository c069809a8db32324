import { MEETING_ACT_WORDS, MEETING_WORDS } from '@qichuang/language';
import type { Programme } from '@qichuang/programmes';
import { Button } from 'antd';
import { useState } from 'react';
import { ReasonDialog } from '../../kit/ReasonDialog.tsx';
import { RefusalPanel } from '../../kit/RefusalPanel.tsx';
import { useServerNow } from '../../kit/server-time.ts';
import { useWords } from '../../kit/words.ts';
import { useAct } from '../../wire/use-act.ts';
import { ItemFacts } from '../ItemFacts.tsx';
import { clockOf, type Meeting, spentOn, useItemTitle, whereItStands } from '../meeting-words.ts';
import { ConclusionForm } from './ConclusionForm.tsx';

interface Props {
  readonly meeting: Meeting;
  readonly programme: Programme | null;
}

/** The clerk's desk in the room: what is under discussion, what was held on it, what comes next. */
export function Console({ meeting, programme }: Props) {
  const t = useWords();
  const now = useServerNow(1000);
  const titleOf = useItemTitle(programme);
  const takingUp = useAct('take-up-item');
  const puttingOff = useAct('put-off-item');
  const [asking, setAsking] = useState(false);
  const { id, version, agenda } = meeting;
  const { running, next, before } = whereItStands(meeting);
  const takeUp = (item: string) => void takingUp.act({ params: { meeting: id, item }, body: { version } });

  return (
    <section className="card console" aria-labelledby="console">
      <div className="card-head">
        <h2 id="console">{t(MEETING_WORDS.console)}</h2>
        <span className="hint">{t(MEETING_WORDS.consoleHint)}</span>
        <span className="space" />
        {running !== null && <b className="console-clock">{clockOf(spentOn(running, now))}</b>}
      </div>
      <div className="card-body">
        <RefusalPanel refusal={takingUp.refusal} />
        {running === null ? (
          <p>{t(MEETING_WORDS.nobodyUp)}</p>
        ) : (
          <>
            <p className="console-title">
              {t(MEETING_WORDS.item, { number: running.number })}　{titleOf(running.about)}
            </p>
            {running.about !== null && (
              <>
                <ItemFacts about={running.about} />
                <ConclusionForm key={running.id} meeting={meeting} item={running} about={running.about} />
              </>
            )}
          </>
        )}
        <p className="line">
          {before !== null && (
            <Button loading={takingUp.pending} onClick={() => takeUp(before.id)}>
              {t(MEETING_ACT_WORDS.back)}
            </Button>
          )}
          {running !== null && <Button onClick={() => setAsking(true)}>{t(MEETING_ACT_WORDS.putOff)}</Button>}
          {next !== null && (
            <Button
              type={running === null ? 'primary' : 'default'}
              loading={takingUp.pending}
              onClick={() => takeUp(next.id)}
            >
              {t(MEETING_ACT_WORDS.next, { title: titleOf(next.about) })}
            </Button>
          )}
        </p>
        <p className="line console-items">
          {agenda
            .filter(({ state }) => state === 'put-off' || state === 'concluded')
            .map((item) => (
              <Button key={item.id} size="small" onClick={() => takeUp(item.id)}>
                {t(MEETING_ACT_WORDS.again)} {item.number}
              </Button>
            ))}
        </p>
      </div>
      {asking && running !== null && (
        <ReasonDialog
          of={`${id}:${running.id}:put-off`}
          title={t(MEETING_ACT_WORDS.putOffTitle)}
          verb={t(MEETING_ACT_WORDS.putOff)}
          by={puttingOff}
          onSend={(reason) =>
            puttingOff.act({ params: { meeting: id, item: running.id }, body: { version, reason } })
          }
          onClose={() => setAsking(false)}
        />
      )}
    </section>
  );
}
