import { APPLICANT_WORDS } from '@qichuang/language';
import type { Form, Programme } from '@qichuang/programmes';
import { Select } from 'antd';
import { useState } from 'react';
import { DifferenceView } from '../../kit/DifferenceView.tsx';
import { Fetched } from '../../kit/Fetched.tsx';
import { HashText } from '../../kit/HashText.tsx';
import { Time } from '../../kit/Time.tsx';
import { valueText } from '../../kit/value-text.ts';
import { useLanguage, useWords } from '../../kit/words.ts';
import { fileAddress } from '../../wire/file-address.ts';
import { useView } from '../../wire/use-view.ts';
import type { CaseView } from './OwnCasePage.tsx';

interface Props {
  readonly view: CaseView;
  readonly programme: Programme | null;
  readonly form: Form | undefined;
}

/** The frozen copies, and what changed from one to the next. */
export function Versions({ view, programme, form }: Props) {
  const t = useWords();
  const copies = view.copies.toSorted((one, other) => other.number - one.number);
  const [after, setAfter] = useState(copies[0]?.number ?? 0);
  if (copies.length === 0) return <p className="muted">{t(APPLICANT_WORDS.noVersion)}</p>;
  return (
    <>
      <h3>{t(APPLICANT_WORDS.versions)}</h3>
      <table className="rows narrow" aria-label={t(APPLICANT_WORDS.versions)}>
        <tbody>
          {copies.map(({ number, hash, at }) => (
            <tr key={number}>
              <th scope="row">{t(APPLICANT_WORDS.receiptCopyNumber, { number })}</th>
              <td>
                <Time at={at} />
              </td>
              <td>
                <HashText hash={hash} short />
              </td>
              <td>
                <a href={fileAddress('fetch-receipt', { application: view.id, number })} download>
                  {t(APPLICANT_WORDS.downloadCopy)}
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {copies.length === 1 && <p className="hint">{t(APPLICANT_WORDS.oneVersion)}</p>}
      {copies.length > 1 && (
        <>
          <p style={{ margin: '16px 0 8px' }}>
            <Select
              aria-label={t(APPLICANT_WORDS.tabVersions)}
              value={after}
              onChange={setAfter}
              options={copies.slice(0, -1).map(({ number }) => ({
                value: number,
                label: t(APPLICANT_WORDS.compare, { before: number - 1, after: number }),
              }))}
            />
          </p>
          <Between application={view.id} after={after} programme={programme} form={form} />
        </>
      )}
    </>
  );
}

interface BetweenProps extends Omit<Props, 'view'> {
  readonly application: string;
  readonly after: number;
}

function Between({ application, after, programme, form }: BetweenProps) {
  const t = useWords();
  const language = useLanguage();
  const differences = useView('see-differences', {
    params: { application },
    query: { before: after - 1, after },
  });
  const fields = form?.sections.flatMap((section) => section.fields) ?? [];
  return (
    <Fetched query={differences}>
      {({ rows }) => (
        <DifferenceView
          label={t(APPLICANT_WORDS.compare, { before: after - 1, after })}
          differences={rows.map(({ field: id, before, after: later }) => {
            const field = fields.find((one) => one.id === id);
            if (field === undefined || programme === null || form === undefined) {
              return { field: id, before: plain(before), after: plain(later) };
            }
            const inWords = (value: unknown) => valueText({ programme, form, field, language }, value);
            return { field: field[language], before: inWords(before), after: inWords(later) };
          })}
        />
      )}
    </Fetched>
  );
}

function plain(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? '');
}
