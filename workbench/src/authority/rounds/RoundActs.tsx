import type { Day } from '@qichuang/base';
import { ROUND_ARCHIVE_WORDS, ROUND_WORDS, shanghaiDay } from '@qichuang/language';
import { useNavigate } from '@tanstack/react-router';
import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { type Act, ActBar } from '../../kit/ActBar.tsx';
import { ConfirmDialog } from '../../kit/ConfirmDialog.tsx';
import { FormRow } from '../../kit/FormRow.tsx';
import { useWords } from '../../kit/words.ts';
import type { Round } from '../../round-choice/use-rounds.ts';
import { fileAddress } from '../../wire/file-address.ts';
import { serverNow } from '../../wire/server-clock.ts';
import { useOffice } from '../../wire/session.tsx';
import { useAct } from '../../wire/use-act.ts';
import { ArchiveDialog } from './ArchiveDialog.tsx';
import { RescheduleDialog } from './RescheduleDialog.tsx';

type Asked = 'call' | 'reschedule' | 'conclude' | 'archive' | null;

/** What can be done with a round now, by the office one acts in. */
export function RoundActs({ round, recommends }: { round: Round; recommends: boolean }) {
  const t = useWords();
  const go = useNavigate();
  const office = useOffice();
  const approver = office?.role === 'authority-approver';
  const [asked, setAsked] = useState<Asked>(null);
  const [publishedOn, setPublishedOn] = useState<Day>(() => shanghaiDay(serverNow()));
  const call = useAct('call-round');
  const conclude = useAct('conclude-round');
  const params = { round: round.id };
  const { version } = round;
  const close = () => {
    setAsked(null);
    for (const one of [call, conclude]) one.clear();
  };
  const acts = actsNow();
  return (
    <>
      {acts.length > 0 && <ActBar acts={acts} />}
      <ConfirmDialog
        open={asked === 'call'}
        title={t(ROUND_WORDS.callTitle)}
        verb={t(ROUND_WORDS.callVerb)}
        pending={call.pending}
        refusal={call.refusal}
        onCancel={close}
        onConfirm={() =>
          void call.act({ params, body: { version, publishedOn } }).then((done) => done && close())
        }
      >
        <p>{t(ROUND_WORDS.callText)}</p>
        <p>
          <a href={fileAddress('fetch-call', params)} download>
            {t(ROUND_WORDS.callPreview)}
          </a>
        </p>
        <FormRow label={t(ROUND_WORDS.callOn)} required>
          {(ids) => (
            <DatePicker
              {...ids}
              allowClear={false}
              value={dayjs(publishedOn)}
              onChange={(day) => day !== null && setPublishedOn(day.format('YYYY-MM-DD') as Day)}
            />
          )}
        </FormRow>
      </ConfirmDialog>
      {asked === 'reschedule' && <RescheduleDialog round={round} recommends={recommends} onClose={close} />}
      {asked === 'archive' && <ArchiveDialog round={round} onClose={close} />}
      <ConfirmDialog
        open={asked === 'conclude'}
        title={t(ROUND_WORDS.concludeTitle)}
        verb={t(ROUND_WORDS.concludeTitle)}
        pending={conclude.pending}
        refusal={conclude.refusal}
        onCancel={close}
        onConfirm={() => void conclude.act({ params, body: { version } }).then((done) => done && close())}
      >
        <p>{t(ROUND_WORDS.concludeText)}</p>
      </ConfirmDialog>
    </>
  );

  function actsNow(): readonly Act[] {
    if (round.state === 'planned') {
      return approver
        ? [
            {
              id: 'call',
              label: t(ROUND_WORDS.callAct),
              primary: true,
              onAct: () => setAsked('call'),
            },
          ]
        : [
            {
              id: 'revise',
              label: t(ROUND_WORDS.revise),
              primary: true,
              onAct: () => void go({ to: '/rounds/$round/plan', params }),
            },
          ];
    }
    const archive: Act = {
      id: 'archive',
      label: t(ROUND_ARCHIVE_WORDS.act),
      onAct: () => setAsked('archive'),
    };
    if (round.state !== 'called' || !approver) return [archive];
    return [
      archive,
      {
        id: 'reschedule',
        label: t(ROUND_WORDS.reschedule),
        onAct: () => setAsked('reschedule'),
      },
      { id: 'conclude', label: t(ROUND_WORDS.conclude), onAct: () => setAsked('conclude') },
    ];
  }
}
