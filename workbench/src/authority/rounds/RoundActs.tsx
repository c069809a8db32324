import type { Day } from '@qichuang/base';
import { KIT_WORDS, ROUND_WORDS, shanghaiDay } from '@qichuang/language';
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
import { ReasonRow } from '../check/CheckActs.tsx';
import { draftOf, windowFaults, windowsOf } from './round-plan.ts';
import { useFaultWords, WindowsEditor } from './WindowsEditor.tsx';

type Asked = 'call' | 'reschedule' | 'conclude' | null;

/** What can be done with a round now, by the office one acts in. */
export function RoundActs({ round, recommends }: { round: Round; recommends: boolean }) {
  const t = useWords();
  const go = useNavigate();
  const faultWords = useFaultWords();
  const office = useOffice();
  const approver = office?.role === 'authority-approver';
  const [asked, setAsked] = useState<Asked>(null);
  const [publishedOn, setPublishedOn] = useState<Day>(() => shanghaiDay(serverNow()));
  const [windows, setWindows] = useState(() => draftOf(round).windows);
  const [reason, setReason] = useState('');
  const call = useAct('call-round');
  const reschedule = useAct('reschedule-round');
  const conclude = useAct('conclude-round');
  const faults = windowFaults(windows, recommends);
  const params = { round: round.id };
  const { version } = round;
  const close = () => {
    setAsked(null);
    setReason('');
    for (const one of [call, reschedule, conclude]) one.clear();
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
      <ConfirmDialog
        open={asked === 'reschedule'}
        width={760}
        title={t(ROUND_WORDS.rescheduleTitle)}
        verb={t(ROUND_WORDS.rescheduleTitle)}
        pending={reschedule.pending}
        refusal={reschedule.refusal}
        blocked={faults.length > 0 || reason.trim().length < 4 ? t(KIT_WORDS.required) : null}
        onCancel={close}
        onConfirm={() =>
          void reschedule
            .act({
              params,
              body: { version, windows: windowsOf(windows, recommends), reason: reason.trim() },
            })
            .then((done) => done && close())
        }
      >
        <p>{t(ROUND_WORDS.rescheduleText)}</p>
        <WindowsEditor
          windows={windows}
          recommends={recommends}
          onChange={setWindows}
          faultAt={(at) => faultWords(faults.find((fault) => fault.at === at))}
        />
        <ReasonRow
          label={t(ROUND_WORDS.rescheduleReason)}
          required
          max={500}
          value={reason}
          onChange={setReason}
        />
      </ConfirmDialog>
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
    if (round.state !== 'called' || !approver) return [];
    return [
      {
        id: 'reschedule',
        label: t(ROUND_WORDS.reschedule),
        onAct: () => {
          setWindows(draftOf(round).windows);
          setAsked('reschedule');
        },
      },
      { id: 'conclude', label: t(ROUND_WORDS.conclude), onAct: () => setAsked('conclude') },
    ];
  }
}
