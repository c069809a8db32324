import { formatNumber, MEETING_WORDS } from '@qichuang/language';
import { useWords } from '../kit/words.ts';
import { type About, useNames } from './meeting-words.ts';

/** What the meeting has before it on an item: numbers of the category, place and mean of the one concerned, who is asked out. */
export function ItemFacts({ about }: { readonly about: About }) {
  const t = useWords();
  const names = useNames();
  const { kind, application, numbers, aside } = about;
  return (
    <>
      {application !== null && (
        <p className="hint">
          {application.organisation}
          {'　'}
          {application.receipt}
          {application.place !== null && application.mean !== null && (
            <>
              {'　'}
              {t(MEETING_WORDS.placeMean, { place: application.place, mean: application.mean.toFixed(2) })}
            </>
          )}
          {application.places !== null && (
            <>
              {'　'}
              {t(MEETING_WORDS.placesRange, application.places)}
            </>
          )}
        </p>
      )}
      {kind === 'in-principle' &&
        application?.reasons.map(({ rule, text }) => (
          <p key={rule} className="hint">
            {t(MEETING_WORDS.statedReason, { text })}
          </p>
        ))}
      {(kind === 'cut' || kind === 'about') && numbers !== null && (
        <p className="hint">
          {t(kind === 'cut' ? MEETING_WORDS.numbers : MEETING_WORDS.numbersAbout, {
            ranked: formatNumber(numbers.ranked),
            proposed: numbers.proposed ?? '–',
            target: numbers.target ?? '–',
            standing: formatNumber(numbers.standing),
          })}
        </p>
      )}
      {aside.length > 0 && (
        <p className="meeting-aside">
          {t(MEETING_WORDS.aside, { names: names(aside.map(({ name }) => name)) })}
        </p>
      )}
    </>
  );
}

/** What was held on an item. */
export function Held({
  held: { conclusion, reason, places, selected, putOff },
}: {
  readonly held: Pick<About, 'conclusion' | 'reason' | 'places' | 'selected' | 'putOff'>;
}) {
  const t = useWords();
  return (
    <>
      {selected !== null && (
        <span className={selected ? 'tag good' : 'tag bad'}>
          {t(selected ? MEETING_WORDS.held : MEETING_WORDS.notHeld)}
        </span>
      )}
      {places !== null && <span className="tag good">{t(MEETING_WORDS.placesHeld, { count: places })}</span>}
      {conclusion !== '' && <p className="meeting-held">{conclusion}</p>}
      {reason !== '' && <p className="hint">{t(MEETING_WORDS.reasonIs, { reason })}</p>}
      {putOff !== '' && <p className="hint">{putOff}</p>}
    </>
  );
}
