import { ATTENDANCE_WORDS, KIT_WORDS, MEETING_WORDS } from '@qichuang/language';
import { useWords } from '../kit/words.ts';
import { type Meeting, useNames } from './meeting-words.ts';

/** Who is asked and who is there; whether it is enough. */
export function AttendanceCard({ meeting }: { readonly meeting: Meeting }) {
  const t = useWords();
  const names = useNames();
  const { attending, observers, quorum, present, chair, beganAt, convenedBy } = meeting;
  return (
    <aside className="card" aria-labelledby="attendance">
      <div className="card-head">
        <h2 id="attendance">{t(MEETING_WORDS.members)}</h2>
        <span className="space" />
        {beganAt !== null && (
          <span className={present >= quorum ? 'tag good' : 'tag bad'}>
            {t(present >= quorum ? MEETING_WORDS.quorumMet : MEETING_WORDS.quorumShort)}
          </span>
        )}
      </div>
      <div className="card-body">
        <p>{t(MEETING_WORDS.quorumNow, { present, members: attending.length, quorum })}</p>
        <ul className="meeting-people">
          {attending.map(({ person, name, attendance, reason }) => (
            <li key={person}>
              <span>
                {name}
                {person === chair.person && <span className="hint"> {t(MEETING_WORDS.chair)}</span>}
              </span>
              <span className={attendance === 'present' ? 'tag good' : 'tag'}>
                {reason === ''
                  ? t(ATTENDANCE_WORDS[attendance])
                  : t(KIT_WORDS.labelled, { label: t(ATTENDANCE_WORDS[attendance]), value: reason })}
              </span>
            </li>
          ))}
        </ul>
        <dl className="facts">
          <dt>{t(MEETING_WORDS.observers)}</dt>
          <dd>
            {observers.length === 0
              ? '–'
              : names(observers.map(({ name, unit }) => (unit === '' ? name : `${name}（${unit}）`)))}
          </dd>
          <dt>{t(MEETING_WORDS.convenedBy)}</dt>
          <dd>{convenedBy}</dd>
        </dl>
      </div>
    </aside>
  );
}
