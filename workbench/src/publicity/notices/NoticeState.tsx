import type { Instant } from '@qichuang/base';
import type { REQUESTS, ViewOf } from '@qichuang/contract';
import { formatDay, NOTICE_WORDS, shanghaiDay } from '@qichuang/language';
import { useServerNow } from '../../kit/server-time.ts';
import { useLanguage, useWords } from '../../kit/words.ts';

export type Notice = ViewOf<(typeof REQUESTS)['see-notice']>;

const TODAY_EVERY_MS = 60_000;

/** Where a notice stands: waiting for publication, on which working day, or ended. */
export function NoticeState({ notice }: { notice: Notice }) {
  const t = useWords();
  const language = useLanguage();
  const now = useServerNow(TODAY_EVERY_MS);
  if (notice.state === 'prepared') return <span className="tag soft">{t(NOTICE_WORDS.statePrepared)}</span>;
  if (notice.state === 'dropped') return <span className="tag">{t(NOTICE_WORDS.stateDropped)}</span>;
  if (isOver(notice, now)) return <span className="tag good">{t(NOTICE_WORDS.clockAfter)}</span>;
  const today = shanghaiDay(now);
  const number = notice.days.filter((day) => day <= today).length;
  return (
    <span className="tag notice-tag">
      {number === 0
        ? t(NOTICE_WORDS.clockBefore, {
            day: formatDay(notice.startsOn as ReturnType<typeof shanghaiDay>, language),
          })
        : t(NOTICE_WORDS.clockDuring, { number, count: notice.days.length })}
    </span>
  );
}

export function isOver({ until }: Notice, now: Instant): boolean {
  return until < now;
}
