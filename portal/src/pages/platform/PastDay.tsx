import { formatPlainDay, PORTAL_WORDS, shanghaiDay } from '@qichuang/language';
import { addressOf } from '../../addresses.ts';
import { useFrame, useSay } from '../../frame/context.ts';
import type { PlatformPageProps } from './platform.ts';

/** Asks for the record of a past day, and says so where it is shown (B5.4). */
export function OnPastDay({ number, on, known, announcedOn }: PlatformPageProps) {
  const { now, language } = useFrame();
  const t = useSay();
  const words = PORTAL_WORDS.platform;
  const address = addressOf('platform', number);
  const said = on === null ? '' : formatPlainDay(on, language);
  return (
    <form className="past-day" action={address}>
      <label htmlFor="past-day">{t(words.onDay)}</label>
      <input
        className="input"
        id="past-day"
        name="on"
        type="date"
        min={announcedOn}
        defaultValue={on ?? shanghaiDay(now)}
      />
      <button className="button" type="submit">
        {t(words.show)}
      </button>
      {on !== null && (
        <p role="status">
          {t(known ? words.onDayShown : words.notYet, { day: said })} <a href={address}>{t(words.today)}</a>
        </p>
      )}
    </form>
  );
}
