import { ATTENDANCE_WORDS, MEETING_ACT_WORDS, MEETING_WORDS } from '@qichuang/language';
import { Input, Radio } from 'antd';
import { ConfirmDialog } from '../kit/ConfirmDialog.tsx';
import { useWords } from '../kit/words.ts';
import { useAct } from '../wire/use-act.ts';
import { useKeptFields } from '../wire/use-kept.ts';
import type { Meeting } from './meeting-words.ts';

type How = 'present' | 'excused' | 'absent';
const HOW: readonly How[] = ['present', 'excused', 'absent'];

interface Props {
  readonly meeting: Meeting;
  readonly onClose: () => void;
}

/** Who is there: opens the meeting with it, or changes it while it runs. */
export function AttendanceDialog({ meeting, onClose }: Props) {
  const t = useWords();
  const { id, version, state, attending, quorum } = meeting;
  const [{ said, reasons }, change, forget, found] = useKeptFields(
    `${id}:attendance`,
    () => ({
      said: Object.fromEntries(
        attending.map(({ person, attendance }) => [
          person,
          attendance === 'invited' ? 'present' : attendance,
        ]),
      ) as Readonly<Record<string, How>>,
      reasons: Object.fromEntries(attending.map(({ person, reason }) => [person, reason])) as Readonly<
        Record<string, string>
      >,
    }),
    version,
  );
  const begins = state === 'convened';
  const beginning = useAct('begin-meeting', forget);
  const changing = useAct('set-attendance', forget);
  const by = begins ? beginning : changing;
  const present = attending.filter(({ person }) => said[person] === 'present').length;

  async function send() {
    const attendance = attending.map(({ person }) => ({
      person,
      attendance: said[person] ?? 'absent',
      reason: said[person] === 'present' ? '' : (reasons[person] ?? '').trim(),
    }));
    const done = await by.act({ params: { meeting: id }, body: { version, attendance } });
    if (done !== undefined) onClose();
  }

  return (
    <ConfirmDialog
      open
      title={t(begins ? MEETING_ACT_WORDS.begin : MEETING_ACT_WORDS.attend)}
      verb={t(begins ? MEETING_ACT_WORDS.begin : MEETING_ACT_WORDS.attend)}
      pending={by.pending}
      refusal={by.refusal}
      found={found}
      onConfirm={() => void send()}
      onCancel={onClose}
    >
      {begins && <p>{t(MEETING_ACT_WORDS.beginText)}</p>}
      <p>
        <b>{t(MEETING_WORDS.quorumNow, { present, members: attending.length, quorum })}</b>
      </p>
      <ul className="meeting-people">
        {attending.map(({ person, name }) => (
          <li key={person}>
            <span>{name}</span>
            <span>
              <Radio.Group
                aria-label={name}
                value={said[person]}
                options={HOW.map((value) => ({ value, label: t(ATTENDANCE_WORDS[value]) }))}
                onChange={({ target }) => change({ said: { ...said, [person]: target.value as How } })}
              />
              {said[person] === 'excused' && (
                <Input
                  aria-label={`${name} ${t(MEETING_WORDS.attendanceReason)}`}
                  placeholder={t(MEETING_WORDS.attendanceReason)}
                  maxLength={200}
                  value={reasons[person] ?? ''}
                  onChange={({ target }) => change({ reasons: { ...reasons, [person]: target.value } })}
                />
              )}
            </span>
          </li>
        ))}
      </ul>
    </ConfirmDialog>
  );
}
