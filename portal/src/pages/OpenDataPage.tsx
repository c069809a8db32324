import type { Instant } from '@qichuang/base';
import { formatNumber, OPEN_DATA_WORDS, OPEN_FIELD_TYPE_WORDS, type Words } from '@qichuang/language';
import { useSay } from '../frame/context.ts';
import { Page } from '../frame/Page.tsx';
import { ColumnTable } from '../pieces/ColumnTable.tsx';
import { Hash } from '../pieces/Hash.tsx';
import { AtMoment } from '../pieces/Moments.tsx';

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
      <ColumnTable
        label={t(words.table)}
        caption={t(words.title)}
        rows={tables}
        keyOf={({ id }) => id}
        columns={[
          { title: t(words.table), cell: ({ id, title }) => <a href={`#${id}`}>{t(title)}</a> },
          { title: t(words.rowCount), numeric: true, cell: ({ rows }) => formatNumber(rows) },
          { title: t(words.changed), cell: (table) => <Changed {...table} /> },
          {
            title: t(words.files),
            cell: ({ files }) => (
              <span className="exports">
                {files.map(({ format, address }) => (
                  <a key={format} href={address}>
                    {format.toUpperCase()}
                  </a>
                ))}
              </span>
            ),
          },
        ]}
      />
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
        <ColumnTable
          label={`${t(title)} · ${t(words.dictionary, { count: fields.length })}`}
          caption={t(words.dictionary, { count: fields.length })}
          rows={fields}
          keyOf={(field) => field.id}
          columns={[
            { title: t(words.field), cell: (field) => <code>{field.id}</code> },
            {
              title: t(words.meaning),
              cell: ({ title: name, meaning }) => (
                <>
                  {t(name)}
                  <br />
                  <small>{t(meaning)}</small>
                </>
              ),
            },
            { title: t(words.type), cell: ({ type }) => t(OPEN_FIELD_TYPE_WORDS[type]) },
            { title: t(words.unit), cell: ({ unit }) => (unit === null ? '–' : t(unit)) },
            { title: t(words.clause), cell: ({ clause }) => clause ?? '–' },
          ]}
        />
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
