import { WORKSHOP_WORDS } from '@qichuang/language';
import { DataTable } from '../kit/DataTable.tsx';
import { Fetched } from '../kit/Fetched.tsx';
import { HashText } from '../kit/HashText.tsx';
import { Time } from '../kit/Time.tsx';
import { useLanguage, useWords } from '../kit/words.ts';
import { useView } from '../wire/use-view.ts';

interface Props {
  readonly programme: string;
  readonly name: string;
}

/** Every version of a programme that was published, the one in force first, each with its day and what it changed (A4.1, B6.1). */
export function PublishedVersions({ programme, name }: Props) {
  const t = useWords();
  const language = useLanguage();
  const query = useView('list-programme-versions', { params: { programme } });
  return (
    <Fetched query={query}>
      {({ rows }) => (
        <section className="card" aria-labelledby={`versions-${programme}`}>
          <div className="card-head">
            <h2 id={`versions-${programme}`}>{t(WORKSHOP_WORDS.publishedVersions, { name })}</h2>
            <span className="hint">{rows.length}</span>
            <span className="space" />
            <a
              className="plain-button"
              href={`/programmes/${programme}#versions`}
              target="_blank"
              rel="noreferrer"
            >
              {t(WORKSHOP_WORDS.publicPage)}
            </a>
          </div>
          <DataTable
            label={t(WORKSHOP_WORDS.publishedVersions, { name })}
            rows={rows}
            keyOf={({ digest }) => digest}
            columns={[
              {
                id: 'version',
                title: t(WORKSHOP_WORDS.versionHead),
                names: true,
                cell: ({ version, inForce }) => (
                  <>
                    {t(WORKSHOP_WORDS.version, { version })}{' '}
                    {inForce && <span className="tag good">{t(WORKSHOP_WORDS.versionInForce)}</span>}
                  </>
                ),
              },
              {
                id: 'publishedAt',
                title: t(WORKSHOP_WORDS.publishedOn),
                cell: ({ publishedAt, origin }) => (
                  <>
                    <Time at={publishedAt} />
                    <br />
                    <small>
                      {t(origin === 'house' ? WORKSHOP_WORDS.cameWithProduct : WORKSHOP_WORDS.fromWorkshop)}
                    </small>
                  </>
                ),
              },
              {
                id: 'differences',
                title: t(WORKSHOP_WORDS.changedBefore),
                cell: ({ differences }, place) =>
                  differences.length === 0 ? (
                    <span className="muted">
                      {t(place === rows.length - 1 ? WORKSHOP_WORDS.noneBefore : WORKSHOP_WORDS.noChange)}
                    </span>
                  ) : (
                    <details>
                      <summary>{t(WORKSHOP_WORDS.differenceCount, { count: differences.length })}</summary>
                      <ul>
                        {differences.map((one) => (
                          <li key={`${one.part} ${one.id} ${one.zh}`}>{one[language]}</li>
                        ))}
                      </ul>
                    </details>
                  ),
              },
              {
                id: 'digest',
                title: 'SHA-256',
                cell: ({ digest }) => <HashText hash={digest} short />,
              },
            ]}
          />
        </section>
      )}
    </Fetched>
  );
}
