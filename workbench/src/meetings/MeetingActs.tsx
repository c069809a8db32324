import { MEETING_ACT_WORDS, MEETING_WORDS } from '@qichuang/language';
import type { Programme } from '@qichuang/programmes';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { type Act, ActBar } from '../kit/ActBar.tsx';
import { ReasonDialog } from '../kit/ReasonDialog.tsx';
import { RefusalPanel } from '../kit/RefusalPanel.tsx';
import { useWords } from '../kit/words.ts';
import { useOffice } from '../wire/session.tsx';
import { useAct } from '../wire/use-act.ts';
import { AttendanceDialog } from './AttendanceDialog.tsx';
import { CorrectDialog } from './CorrectDialog.tsx';
import type { Meeting } from './meeting-words.ts';
import { SignDialog } from './SignDialog.tsx';

interface Props {
  readonly meeting: Meeting;
  readonly leads: boolean;
  readonly programme: Programme | null;
}

type Asking = 'attend' | 'end' | 'cancel' | 'sign' | 'close' | 'correct' | null;

/** What can be done with a meeting now. */
export function MeetingActs({ meeting, leads, programme }: Props) {
  const t = useWords();
  const go = useNavigate();
  const role = useOffice()?.role;
  const ending = useAct('end-meeting');
  const cancelling = useAct('cancel-meeting');
  const closing = useAct('close-minutes');
  const reminding = useAct('remind-signers');
  const [asking, setAsking] = useState<Asking>(null);
  const { id, version, state, agenda, toSign, heldAway } = meeting;
  const params = { meeting: id };
  const close = () => setAsking(null);
  const left = agenda.filter((item) => item.state === 'open' || item.state === 'running').length;

  const sign: readonly Act[] = toSign
    ? [{ id: 'sign', label: t(MEETING_ACT_WORDS.sign), primary: true, onAct: () => setAsking('sign') }]
    : [];

  return (
    <>
      <RefusalPanel refusal={reminding.refusal} />
      <ActBar acts={[...ownActs(), ...sign]} />
      {asking === 'attend' && <AttendanceDialog meeting={meeting} onClose={close} />}
      {asking === 'sign' && <SignDialog meeting={meeting} onClose={close} />}
      {asking === 'correct' && <CorrectDialog meeting={meeting} programme={programme} onClose={close} />}
      {asking === 'end' && (
        <ReasonDialog
          of={`${id}:end`}
          title={t(MEETING_ACT_WORDS.end)}
          verb={t(MEETING_ACT_WORDS.end)}
          label={t(MEETING_ACT_WORDS.remarks)}
          least={0}
          most={3000}
          by={ending}
          onSend={(remarks) => ending.act({ params, body: { version, remarks } })}
          onClose={close}
        >
          <p>{t(MEETING_ACT_WORDS.endText)}</p>
        </ReasonDialog>
      )}
      {asking === 'cancel' && (
        <ReasonDialog
          of={`${id}:cancel`}
          danger
          title={t(MEETING_ACT_WORDS.cancelTitle)}
          verb={t(MEETING_ACT_WORDS.cancel)}
          by={cancelling}
          onSend={(reason) => cancelling.act({ params, body: { version, reason } })}
          onClose={close}
        >
          <p>{t(MEETING_ACT_WORDS.cancelText)}</p>
        </ReasonDialog>
      )}
      {asking === 'close' && (
        <ReasonDialog
          of={`${id}:close`}
          title={t(MEETING_ACT_WORDS.closeTitle)}
          verb={t(MEETING_ACT_WORDS.close)}
          by={closing}
          onSend={(reason) => closing.act({ params, body: { version, reason } })}
          onClose={close}
        >
          <p>{t(MEETING_ACT_WORDS.closeText)}</p>
        </ReasonDialog>
      )}
    </>
  );

  function ownActs(): readonly Act[] {
    if (role === 'authority-approver')
      return state === 'ended' && !heldAway
        ? [{ id: 'close', label: t(MEETING_ACT_WORDS.close), onAct: () => setAsking('close') }]
        : [];
    if (!leads) return [];
    const cancel: Act = {
      id: 'cancel',
      label: t(MEETING_ACT_WORDS.cancel),
      danger: true,
      onAct: () => setAsking('cancel'),
    };
    const correct: Act = {
      id: 'correct',
      label: t(MEETING_ACT_WORDS.correct),
      onAct: () => setAsking('correct'),
    };
    switch (state) {
      case 'convened':
        return [
          cancel,
          {
            id: 'change',
            label: t(MEETING_WORDS.change),
            onAct: () => void go({ to: '/meetings/$meeting/change', params }),
          },
          {
            id: 'begin',
            label: t(MEETING_ACT_WORDS.begin),
            primary: true,
            onAct: () => setAsking('attend'),
          },
        ];
      case 'running':
        return [
          cancel,
          { id: 'attend', label: t(MEETING_ACT_WORDS.attend), onAct: () => setAsking('attend') },
          {
            id: 'end',
            label: t(MEETING_ACT_WORDS.end),
            primary: true,
            blocked: left === 0 ? null : { why: t(MEETING_WORDS.left, { items: left }) },
            onAct: () => setAsking('end'),
          },
        ];
      case 'ended':
        return [
          correct,
          {
            id: 'remind',
            label: t(MEETING_ACT_WORDS.remind),
            pending: reminding.pending,
            onAct: () => void reminding.act({ params, body: { version } }),
          },
        ];
      case 'closed':
        return [correct];
      case 'cancelled':
        return [];
    }
  }
}
