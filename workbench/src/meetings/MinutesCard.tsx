import { DownloadOutlined } from '@ant-design/icons';
import { AGENDA_STATE_WORDS, MEETING_WORDS, MINUTES_WORDS } from '@qichuang/language';
import type { Programme } from '@qichuang/programmes';
import { HashText } from '../kit/HashText.tsx';
import { Time } from '../kit/Time.tsx';
import { useWords } from '../kit/words.ts';
import { fileAddress } from '../wire/file-address.ts';
import { Held } from './ItemFacts.tsx';
import { type Meeting, useItemTitle, useNames } from './meeting-words.ts';

type Edition = Meeting['editions'][number];

interface Props {
  readonly meeting: Meeting;
  readonly programme: Programme | null;
}

/** The minutes with their signatures; earlier editions below, as they were signed. */
export function MinutesCard({ meeting, programme }: Props) {
  const t = useWords();
  const names = useNames();
  const { minutesNumber, editions, missingNames, closed } = meeting;
  const [latest, ...earlier] = editions;
  if (latest === undefined) return null;
  return (
    <section className="card minutes" aria-labelledby="minutes">
      <div className="card-head">
        <h2 id="minutes">
          {minutesNumber === null ? t(MEETING_WORDS.minutesHead) : t(MINUTES_WORDS.number, minutesNumber)}
        </h2>
        {earlier.length > 0 && (
          <span className="hint">{t(MINUTES_WORDS.edition, { edition: latest.edition })}</span>
        )}
        <span className="space" />
        {!meeting.heldAway && <Paper meeting={meeting.id} edition={latest.edition} />}
      </div>
      <div className="card-body">
        <OneEdition edition={latest} programme={programme} />
        {missingNames.length > 0 && (
          <p className={meeting.state === 'ended' ? 'notice soft' : 'hint'}>
            {t(MINUTES_WORDS.missing, { names: names(missingNames) })}
          </p>
        )}
        {closed !== null && closed.reason !== '' && (
          <p className="notice soft">
            {t(MINUTES_WORDS.closedWithout, { by: closed.by, reason: closed.reason })}
          </p>
        )}
        {earlier.length > 0 && (
          <details>
            <summary>{t(MINUTES_WORDS.earlier)}</summary>
            {earlier.map((edition) => (
              <div key={edition.hash} className="earlier-edition">
                <p className="line">
                  <b>{t(MINUTES_WORDS.edition, { edition: edition.edition })}</b>
                  <span className="space" />
                  {!meeting.heldAway && <Paper meeting={meeting.id} edition={edition.edition} />}
                </p>
                <OneEdition edition={edition} programme={programme} />
              </div>
            ))}
          </details>
        )}
      </div>
    </section>
  );
}

function Paper({ meeting, edition }: { readonly meeting: string; readonly edition: number }) {
  const t = useWords();
  return (
    <a
      className="plain-button"
      download
      href={fileAddress('fetch-meeting-paper', { meeting, paper: 'minutes' }, { edition: String(edition) })}
    >
      <DownloadOutlined aria-hidden /> {t(MINUTES_WORDS.paper)}
    </a>
  );
}

function OneEdition({
  edition,
  programme,
}: {
  readonly edition: Edition;
  readonly programme: Programme | null;
}) {
  const t = useWords();
  const titleOf = useItemTitle(programme);
  const names = useNames();
  const { corrects, items, remarks, hash, signatures, drawnUpBy, drawnUpAt } = edition;
  return (
    <>
      {corrects !== '' && <p className="hint">{t(MINUTES_WORDS.corrects, { reason: corrects })}</p>}
      <ol className="minuted">
        {items.map(({ digest, content }, place) => (
          <li key={digest}>
            <span className="agenda-number">{place + 1}</span>
            <div>
              {content === null ? (
                <>
                  <p>{t(MINUTES_WORDS.keptItem)}</p>
                  <HashText hash={digest} label={t(MINUTES_WORDS.digest)} short />
                </>
              ) : (
                <>
                  <p className="agenda-title">{titleOf(content)}</p>
                  {content.state === 'put-off' && (
                    <span className="tag soft">{t(AGENDA_STATE_WORDS['put-off'])}</span>
                  )}
                  <Held held={content} />
                  {content.aside.length > 0 && (
                    <p className="meeting-aside">{t(MEETING_WORDS.aside, { names: names(content.aside) })}</p>
                  )}
                </>
              )}
            </div>
          </li>
        ))}
      </ol>
      {remarks !== '' && <p className="meeting-held">{remarks}</p>}
      <p className="hint">
        {drawnUpBy} <Time at={drawnUpAt} />
      </p>
      <p>
        {t(MINUTES_WORDS.digest)} <HashText hash={hash} label={t(MINUTES_WORDS.digest)} />
      </p>
      <h3>{t(MINUTES_WORDS.signatures)}</h3>
      <ul className="meeting-people">
        {signatures.map(({ name, at, reservation, aside }) => (
          <li key={`${name}${at}`}>
            <span>
              <b>{name}</b>
              {aside > 0 && <span className="hint"> {t(MINUTES_WORDS.asideSigned, { count: aside })}</span>}
              {reservation !== '' && (
                <p className="meeting-held">{t(MINUTES_WORDS.reserved, { text: reservation })}</p>
              )}
            </span>
            <Time at={at} />
          </li>
        ))}
      </ul>
    </>
  );
}
