import { ClockCircleOutlined } from '@ant-design/icons';
import type { Instant } from '@qichuang/base';
import { formatDeadline, formatInstant, formatTimeLeft, KIT_WORDS } from '@qichuang/language';
import { useEffect, useRef, useState } from 'react';
import { SERVER_CLOCK } from '../wire/server-clock.ts';
import { msUntil, useServerNow } from './server-time.ts';
import { useLanguage, useWords } from './words.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const DRIFT_WORTH_TELLING_MS = 30_000;
const ANNOUNCED_AT = [DAY_MS, HOUR_MS, HOUR_MS / 6] as const;

/** What is left until a deadline, by the server's clock. Each second in the last day, each minute before. Compact: as it stands in every row of a list. */
export function Countdown({ until, compact = false }: { until: string; compact?: boolean }) {
  const t = useWords();
  const language = useLanguage();
  const deadline = until as Instant;
  const [pace, setPace] = useState(1000);
  const now = useServerNow(pace);
  const leftMs = msUntil(deadline, now);
  useEffect(() => setPace(leftMs < DAY_MS ? 1000 : 60_000), [leftMs]);
  const when = formatDeadline(deadline, language);
  const left = formatTimeLeft(leftMs, language);
  if (leftMs < 0) {
    return <strong className="closed">{t(KIT_WORDS.closed, { when })}</strong>;
  }
  return (
    <span role="timer" aria-live="off">
      {compact ? <b>{left}</b> : <b>{leftMs < DAY_MS ? t(KIT_WORDS.toClosing, { left }) : left}</b>}{' '}
      <time className="hint nowrap" dateTime={until} title={formatInstant(deadline, language)}>
        {when}
      </time>
      {!compact && Math.abs(SERVER_CLOCK.drift()) > DRIFT_WORTH_TELLING_MS && (
        <span className="tag soft beside">
          <ClockCircleOutlined aria-hidden />
          {t(KIT_WORDS.byServerClock)}
        </span>
      )}
      <Announcement leftMs={leftMs} text={t(KIT_WORDS.leftAnnounced, { left })} />
    </span>
  );
}

/** Told to readers of screens at one day, one hour and ten minutes only. */
function Announcement({ leftMs, text }: { leftMs: number; text: string }) {
  const before = useRef(leftMs);
  const [told, setTold] = useState('');
  useEffect(() => {
    const crossed = ANNOUNCED_AT.some((mark) => before.current > mark && leftMs <= mark);
    before.current = leftMs;
    if (crossed) setTold(text);
  }, [leftMs, text]);
  return (
    <span className="sr" aria-live="polite">
      {told}
    </span>
  );
}
