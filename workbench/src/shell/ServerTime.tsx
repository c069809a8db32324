import { ClockCircleOutlined } from '@ant-design/icons';
import { formatShortDay, formatTimeToSecond, SHELL_WORDS, shanghaiDay } from '@qichuang/language';
import { useServerNow } from '../kit/server-time.ts';
import { useLanguage, useWords } from '../kit/words.ts';

/** The clock every deadline is decided by. */
export function ServerTime() {
  const t = useWords();
  const language = useLanguage();
  const now = useServerNow(1000);
  return (
    <span className="clock">
      <ClockCircleOutlined aria-hidden />
      <span className="clock-label">{t(SHELL_WORDS.serverTime)}</span>
      <b>
        {formatShortDay(shanghaiDay(now), language)} {formatTimeToSecond(now)}
      </b>
    </span>
  );
}
