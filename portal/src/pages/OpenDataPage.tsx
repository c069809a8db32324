import type { Instant } from '@qichuang/base';
import { formatNumber, OPEN_DATA_WORDS, OPEN_FIELD_TYPE_WORDS, type Words } from '@qichuang/language';
import { useSay } from '../frame/context.ts';
import { Page } from '../frame/Page.tsx';
import { Hash } from '../pieces/Hash.tsx';
import { AtMoment } from '../pieces/Moments.tsx';
import { WideTable } from '../pieces/WideTable.tsx';

interface Field {
  readonly id: string;
  readonly type: keyof typeof OPEN_FIELD_TYPE_WORDS;
  readonly title: Words;
  readonly meaning: Words;
  readonly unit: Words | null;
  readonly clause: string | null;
}

interface Table {
  readonly id: string;
  readonly title: Words;
  readonly what: Words;
  /** The field that names a row. */
  readonly rowId: string;
  /** Where people read the same. */
  readonly page: string;
  readonly rows: number;
  /** When a public act last changed it; `null` before the first. */
  readonly changedAt: Instant | null;
  /** Whether public acts change it at all: of the others it is not told when. */
  readonly hasPublicActs: boolean;
  readonly fields: readonly Field[];
  readonly files: readonly {
    readonly format: string;
    readonly media: string;
    readonly bytes: number;
    readonly sha256: string;
    readonly address: string;
  }[];
}

export interface OpenDataPageProps {
  readonly licence: { readonly name: string; readonly url: string };
  readonly catalogue: string;
  readonly tables: readonly Table[];
}

/** Every public table with licence, dictionary, files and digests. */
export function OpenDataPage({ licence, catalogue, tables }: OpenDataPageProps) {
  const t = useSay();
  const words = OPEN_DATA_WORDS;
  return (
    <Page title={t(words.title)} section={null}>
      <h1>{t(words.title)}</h1>
      <p className="lead">{t(words.lead)}</p>
      <dl className="facts">
        <dt>{t(words.licence)}</dt>
        <dd>
          <b>{licence.name}</b> <code>{licence.url}</code>
          <br />
          <small>{t(words.licenceWhat)}</small>
        </dd>
        <dt>{t(words.stableHead)}</dt>
        <dd>
          {t(words.stable)} {t(words.sameBytes)}
        </dd>
        <dt>{t(words.catalogueHead)}</dt>
        <dd>
          <a href={catalogue} type="application/ld+json">
            {t(words.catalogue)}
          </a>
        </dd>
      </dl>
      <WideTable label={t(words.title)}>
        <table className="table stack">
          <caption className="unseen">{t(words.title)}</caption>
          <thead>
            <tr>
              <th scope="col">{t(words.table)}</th>
              <th scope="col" className="number">
                {t(words.rowCount)}
              </th>
              <th scope="col">{t(words.changed)}</th>
              <th scope="col">{t(words.files)}</th>
            </tr>
          </thead>
          <tbody>
            {tables.map((table) => (
              <tr key={table.id}>
                <th scope="row">
                  <a href={`#${table.id}`}>{t(table.title)}</a>
                </th>
                <td className="number" data-label={t(words.rowCount)}>
                  {formatNumber(table.rows)}
                </td>
                <td data-label={t(words.changed)}>
                  <Changed {...table} />
                </td>
                <td data-label={t(words.files)}>
                  <span className="exports">
                    {table.files.map(({ format, address }) => (
                      <a key={format} href={address}>
                        {format.toUpperCase()}
                      </a>
                    ))}
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
      {tables.map((table) => (
        <OneTable key={table.id} table={table} />
      ))}
    </Page>
  );
}

function Changed({ changedAt, hasPublicActs }: Pick<Table, 'changedAt' | 'hasPublicActs'>) {
  const t = useSay();
  if (changedAt !== null) return <AtMoment at={changedAt} />;
  return t(hasPublicActs ? OPEN_DATA_WORDS.never : OPEN_DATA_WORDS.unknown);
}

function OneTable({ table }: { readonly table: Table }) {
  const t = useSay();
  const words = OPEN_DATA_WORDS;
  const { id, title, what, rowId, page, fields, files } = table;
  return (
    <section className="section" aria-labelledby={id}>
      <h2 id={id}>{t(title)}</h2>
      <p>
        {t(what)} · <a href={page}>{t(words.page)}</a>
      </p>
      <dl className="facts">
        <dt>{t(words.key)}</dt>
        <dd>
          <code>{rowId}</code>
        </dd>
        <dt>{t(words.changed)}</dt>
        <dd>
          <Changed {...table} />
        </dd>
        {files.map(({ format, bytes, sha256, address }) => (
          <File key={format} format={format} bytes={bytes} sha256={sha256} address={address} />
        ))}
      </dl>
      <details>
        <summary>{t(words.dictionary, { count: fields.length })}</summary>
        <WideTable label={t(words.dictionary, { count: fields.length })}>
          <table className="table stack">
            <caption className="unseen">{t(words.dictionary, { count: fields.length })}</caption>
            <thead>
              <tr>
                <th scope="col">{t(words.field)}</th>
                <th scope="col">{t(words.meaning)}</th>
                <th scope="col">{t(words.type)}</th>
                <th scope="col">{t(words.unit)}</th>
                <th scope="col">{t(words.clause)}</th>
              </tr>
            </thead>
            <tbody>
              {fields.map((field) => (
                <tr key={field.id}>
                  <th scope="row">
                    <code>{field.id}</code>
                  </th>
                  <td data-label={t(words.meaning)}>
                    {t(field.title)}
                    <br />
                    <small>{t(field.meaning)}</small>
                  </td>
                  <td data-label={t(words.type)}>{t(OPEN_FIELD_TYPE_WORDS[field.type])}</td>
                  <td data-label={t(words.unit)}>{field.unit === null ? '–' : t(field.unit)}</td>
                  <td data-label={t(words.clause)}>{field.clause ?? '–'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </WideTable>
      </details>
    </section>
  );
}

function File({
  format,
  bytes,
  sha256,
  address,
}: Pick<Table['files'][number], 'format' | 'bytes' | 'sha256' | 'address'>) {
  const t = useSay();
  return (
    <>
      <dt>
        <a href={address}>{format.toUpperCase()}</a>
      </dt>
      <dd>
        {t(OPEN_DATA_WORDS.size, { count: formatNumber(bytes) })} · SHA-256 <Hash value={sha256} />
      </dd>
    </>
  );
}
