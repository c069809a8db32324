import { daysBetween } from '@qichuang/base';
import { formatDaysLeft, PORTAL_WORDS, shanghaiDay } from '@qichuang/language';
import { useFrame, useSay } from '../../frame/context.ts';
import { OnDay } from '../../pieces/Moments.tsx';
import type { PlatformPageProps } from './platform.ts';

/** How much of the three years is gone (A3.6, B5.2). */
export function Validity({ validFrom, validUntil, state }: PlatformPageProps) {
  const { now, language } = useFrame();
  const t = useSay();
  const words = PORTAL_WORDS.platform;
  const today = shanghaiDay(now);
  const whole = Math.max(1, daysBetween(validFrom, validUntil));
  const gone = Math.round((Math.min(whole, Math.max(0, daysBetween(validFrom, today))) / whole) * 1000) / 10;
  const running = state !== 'revoked' && state !== 'ended';
  return (
    <section className="validity" aria-label={t(words.validity)}>
      {running && (
        <p className="remaining-days">{formatDaysLeft(today, validUntil, language) ?? t(words.expired)}</p>
      )}
      <svg viewBox="0 0 100 30" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect className="band" y="9" width="100" height="12" />
        <rect className="solid" y="9" width={gone} height="12" />
        <rect className="target" x={Math.min(99.7, gone)} y="3" width=".3" height="24" />
      </svg>
      <div className="ends">
        <span>
          {language === 'en' && t(words.from)} <OnDay day={validFrom} /> {language === 'zh' && t(words.from)}
        </span>
        <span>
          {language === 'en' && t(words.until)} <OnDay day={validUntil} />{' '}
          {language === 'zh' && t(words.until)}
        </span>
      </div>
    </section>
  );
}
