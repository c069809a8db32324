import { DownloadOutlined, PrinterOutlined } from '@ant-design/icons';
import { APPLICANT_WORDS, SHELL_WORDS } from '@qichuang/language';
import { Link, useParams } from '@tanstack/react-router';
import { Button } from 'antd';
import { Fetched } from '../../kit/Fetched.tsx';
import { HashText } from '../../kit/HashText.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { PathBar } from '../../kit/PathBar.tsx';
import { StateMark } from '../../kit/StateMark.tsx';
import { Time } from '../../kit/Time.tsx';
import { WhoStrip } from '../../kit/WhoStrip.tsx';
import { useWords } from '../../kit/words.ts';
import { fileAddress } from '../../wire/file-address.ts';
import { useView } from '../../wire/use-view.ts';

/** The receipt: number, frozen copy with its digest, and what happens next. */
export function ReceiptPage() {
  const t = useWords();
  const { application = '' } = useParams({ strict: false }) as { application?: string };
  const seen = useView('see-application', { params: { application } });
  return (
    <Fetched query={seen}>
      {({ id, name, state, programme, receipt, copies, path, holder }) => {
        const copy = copies.toSorted((one, other) => one.number - other.number).at(-1);
        return (
          <>
            <PageHead
              title={t(APPLICANT_WORDS.receiptTitle)}
              under={name}
              crumbs={[
                { label: t(SHELL_WORDS.applications), to: '/applications' },
                { label: name, to: `/applications/${id}` },
                { label: t(APPLICANT_WORDS.receiptTitle) },
              ]}
              aside={<StateMark state={state} programme={programme} />}
            />
            {copy === undefined || receipt === null ? (
              <p className="notice info">{t(APPLICANT_WORDS.receiptNone)}</p>
            ) : (
              <>
                <section className="card receipt">
                  <div className="card-body">
                    <p role="status">{t(APPLICANT_WORDS.receiptText, { receipt })}</p>
                    <dl className="facts" style={{ marginTop: 14 }}>
                      <dt>{t(APPLICANT_WORDS.receiptNumber)}</dt>
                      <dd>
                        <b style={{ fontSize: 20 }}>{receipt}</b>
                      </dd>
                      <dt>{t(APPLICANT_WORDS.receiptAt)}</dt>
                      <dd>
                        <Time at={copy.at} />
                      </dd>
                      <dt>{t(APPLICANT_WORDS.receiptCopy)}</dt>
                      <dd>{t(APPLICANT_WORDS.receiptCopyNumber, { number: copy.number })}</dd>
                      <dt>{t(APPLICANT_WORDS.receiptHash)}</dt>
                      <dd>
                        <HashText hash={copy.hash} label={t(APPLICANT_WORDS.receiptHash)} />
                        <p className="hint">{t(APPLICANT_WORDS.hashHint)}</p>
                      </dd>
                    </dl>
                    <p className="downloads">
                      <a
                        className="primary-button"
                        href={fileAddress('fetch-receipt', { application: id, number: copy.number })}
                        download
                      >
                        <DownloadOutlined aria-hidden />
                        {t(APPLICANT_WORDS.downloadCopy)}
                      </a>
                      <a
                        className="plain-button"
                        href={fileAddress('fetch-application-form', { application: id })}
                        download
                      >
                        <DownloadOutlined aria-hidden />
                        {t(APPLICANT_WORDS.downloadForm)}
                      </a>
                      <Button icon={<PrinterOutlined aria-hidden />} onClick={() => window.print()}>
                        {t(APPLICANT_WORDS.print)}
                      </Button>
                    </p>
                  </div>
                </section>
                <section style={{ marginTop: 16 }} aria-label={t(APPLICANT_WORDS.nextTitle)}>
                  <PathBar steps={path} />
                  <WhoStrip holder={holder} />
                </section>
                <section className="card" style={{ marginTop: 16 }}>
                  <div className="card-head">
                    <h2>{t(APPLICANT_WORDS.nextTitle)}</h2>
                  </div>
                  <div className="card-body">
                    <ul className="bulleted">
                      {holder !== null && (
                        <li>
                          {t(APPLICANT_WORDS.nextHolder, { name: holder.name, otherwise: holder.otherwise })}
                        </li>
                      )}
                      <li>{t(APPLICANT_WORDS.nextReturn)}</li>
                      <li>{t(APPLICANT_WORDS.nextWithdraw)}</li>
                    </ul>
                    <p style={{ marginTop: 12 }}>
                      <Link to={`/applications/${id}`}>{t(APPLICANT_WORDS.toCase)}</Link>
                    </p>
                  </div>
                </section>
              </>
            )}
          </>
        );
      }}
    </Fetched>
  );
}
