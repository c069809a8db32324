import { formatInstant, PORTAL_WORDS, type Words } from '@qichuang/language';
import { useFrame, useSay } from '../../frame/context.ts';
import { Deadline } from '../../pieces/Deadline.tsx';
import { NoticeDays } from '../../pieces/NoticeDays.tsx';
import { type NoticeClock, workingDaysLeft } from '../../pieces/notice-clock.ts';

/** How much of the notice is left, in working days; on its last day, that it is the last. */
export function daysLeft(clock: NoticeClock): {
  readonly words: Words;
  readonly values: Readonly<Record<string, number>>;
} {
  const words = PORTAL_WORDS.notice;
  const left = workingDaysLeft(clock);
  if (clock.stage === 'closed') return { words: words.over, values: {} };
  if (clock.stage === 'upcoming') return { words: words.coming, values: {} };
  if (left === 0) return { words: words.lastDay, values: {} };
  return { words: left === 1 ? words.oneDayLeft : words.daysLeft, values: { days: left } };
}

/** The clock of the notice, each day a cell. */
export function ClockSheet({ clock }: { readonly clock: NoticeClock }) {
  const { now, language } = useFrame();
  const t = useSay();
  const words = PORTAL_WORDS.notice;
  const { words: left, values } = daysLeft(clock);
  return (
    <section className="sheet clock" aria-labelledby="clock">
      <h2 id="clock">{t(words.clock)}</h2>
      <p className="big">{t(left, values)}</p>
      <p className="hint">
        <Deadline at={clock.closesAt} passed={clock.stage === 'closed'} />
      </p>
      <NoticeDays clock={clock} />
      <p className="hint">{t(words.serverTime, { at: formatInstant(now, language) })}</p>
    </section>
  );
}
