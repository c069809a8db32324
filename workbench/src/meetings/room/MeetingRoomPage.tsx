import {
  AGENDA_STATE_WORDS,
  formatPlainInstant,
  MEETING_ROOM_WORDS,
  MEETING_WORDS,
} from '@qichuang/language';
import { Link, useParams } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { Fetched } from '../../kit/Fetched.tsx';
import { documentOf, useProgramme } from '../../kit/programme.tsx';
import { useServerNow } from '../../kit/server-time.ts';
import { useLanguage, useWords } from '../../kit/words.ts';
import { useView } from '../../wire/use-view.ts';
import { Held, ItemFacts } from '../ItemFacts.tsx';
import { clockOf, type Meeting, spentOn, useItemTitle, useNames, whereItStands } from '../meeting-words.ts';
import '../../draws/room/room.css';
import './meeting-room.css';

const POLL_MS = 2_000;

/** The screen on the wall of the room: what is under discussion, who is asked out for it, what comes next, how long it takes. */
export function MeetingRoomPage() {
  const { meeting = '' } = useParams({ strict: false }) as { readonly meeting?: string };
  const asked = useView('see-meeting', { params: { meeting } }, { everyMs: POLL_MS });
  return <Fetched query={asked}>{(view) => <Room meeting={view} />}</Fetched>;
}

function Room({ meeting }: { readonly meeting: Meeting }) {
  const t = useWords();
  const language = useLanguage();
  const now = useServerNow(1000);
  const programme = documentOf(useProgramme(meeting.programme).data);
  const titleOf = useItemTitle(programme);
  const names = useNames();
  const [light, setLight] = useState(false);
  const { id, title, agenda, beganAt, present, quorum, attending, observers } = meeting;
  const { running, next } = whereItStands(meeting);

  useEffect(() => {
    const press = ({ key }: KeyboardEvent) => {
      if (key.toLowerCase() === 'l') setLight((old) => !old);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);

  return (
    <div className={light ? 'room meeting-room light' : 'room meeting-room'}>
      <header>
        <div>
          <h1>{title}</h1>
          <p>
            {t(MEETING_WORDS.quorumNow, { present, members: attending.length, quorum })}
            {'　'}
            {t(MEETING_WORDS.chair)} {meeting.chair.name}
          </p>
        </div>
        <p className="clock">
          {t(MEETING_ROOM_WORDS.clock)}
          <b>{formatPlainInstant(now, language)}</b>
        </p>
      </header>
      <div className="room-halves">
        <section className="room-now" aria-live="polite">
          <p className="room-label">{t(MEETING_ROOM_WORDS.now)}</p>
          {running === null ? (
            <h2>{t(nothingUp())}</h2>
          ) : (
            <>
              <h2>
                <span className="room-number">{running.number}</span>
                {titleOf(running.about)}
              </h2>
              {running.about === null ? (
                <p className="room-kept">{t(MEETING_WORDS.keptText)}</p>
              ) : (
                <>
                  <ItemFacts about={{ ...running.about, aside: [] }} />
                  <p className={running.about.aside.length === 0 ? 'room-nobody' : 'room-asked'}>
                    {running.about.aside.length === 0
                      ? t(MEETING_ROOM_WORDS.nobodyAsked)
                      : t(MEETING_ROOM_WORDS.asked, {
                          names: names(running.about.aside.map(({ name }) => name)),
                        })}
                  </p>
                </>
              )}
              <p className="room-clock">
                <span>
                  {t(MEETING_ROOM_WORDS.spentOn)} <b>{clockOf(spentOn(running, now))}</b>
                </span>
                {beganAt !== null && (
                  <span>
                    {t(MEETING_ROOM_WORDS.spentAll)} <b>{clockOf(Date.parse(now) - Date.parse(beganAt))}</b>
                  </span>
                )}
              </p>
            </>
          )}
          <p className="room-label">{t(MEETING_ROOM_WORDS.nextUp)}</p>
          <p className="room-next">
            {next === null ? t(MEETING_ROOM_WORDS.nothingNext) : `${next.number}　${titleOf(next.about)}`}
          </p>
        </section>
        <ol className="room-agenda">
          {agenda.map((item) => (
            <li key={item.id} className={item.state}>
              <span className="room-number">{item.number}</span>
              <div>
                <p>{titleOf(item.about)}</p>
                {item.about !== null && item.state === 'concluded' && <Held held={item.about} />}
              </div>
              <span className="room-state">{t(AGENDA_STATE_WORDS[item.state])}</span>
            </li>
          ))}
        </ol>
      </div>
      <footer>
        <p>
          <b>{t(MEETING_WORDS.observers)}</b>{' '}
          {observers.length === 0 ? '–' : names(observers.map(({ name }) => name))}
        </p>
        <p className="keys">
          <button type="button" onClick={() => setLight((old) => !old)}>
            <kbd>L</kbd> {t(MEETING_ROOM_WORDS.light)}
          </button>
          <Link to="/meetings/$meeting" params={{ meeting: id }}>
            {t(MEETING_ROOM_WORDS.leave)}
          </Link>
        </p>
      </footer>
    </div>
  );

  function nothingUp() {
    if (beganAt === null) return MEETING_ROOM_WORDS.notBegun;
    return next === null ? MEETING_ROOM_WORDS.over : MEETING_WORDS.nobodyUp;
  }
}
