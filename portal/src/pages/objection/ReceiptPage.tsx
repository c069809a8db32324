import type { Day, Instant } from '@qichuang/base';
import { formatBytes, PORTAL_WORDS } from '@qichuang/language';
import { addressOf } from '../../addresses.ts';
import { useSay } from '../../frame/context.ts';
import { Page } from '../../frame/Page.tsx';
import { Chinese } from '../../pieces/Chinese.tsx';
import { Hash } from '../../pieces/Hash.tsx';
import { AtMoment, OnDay } from '../../pieces/Moments.tsx';

export interface ObjectionReceiptPageProps {
  readonly number: string;
  /** Shown this once; with the number it opens the progress of the objection. */
  readonly code: string;
  readonly notice: { readonly id: string; readonly title: string };
  readonly subject: string;
  readonly filedAt: Instant;
  readonly answerDueOn: Day;
  readonly files: readonly { readonly name: string; readonly bytes: number; readonly sha256: string }[];
}

/** What an objector takes home: number, code, what was received, and when an answer is due. */
export function ObjectionReceiptPage({
  number,
  code,
  notice,
  subject,
  filedAt,
  answerDueOn,
  files,
}: ObjectionReceiptPageProps) {
  const t = useSay();
  const words = PORTAL_WORDS.receipt;
  return (
    <Page
      title={t(words.title)}
      section="notices"
      trail={[
        { words: t(PORTAL_WORDS.sections.notices), address: addressOf('notices') },
        { words: <Chinese text={notice.title} />, address: addressOf('notice', notice.id) },
      ]}
    >
      <section className="sheet receipt" role="status">
        <h1>{t(words.title)}</h1>
        <p className="quiet">{t(words.number)}</p>
        <p className="big">{number}</p>
        <p className="quiet">{t(words.code)}</p>
        <p className="code">{code}</p>
        <p className="warning">{t(words.keepCode)}</p>
        <dl className="facts">
          <dt>{t(words.notice)}</dt>
          <dd>
            <Chinese text={notice.title} />
          </dd>
          <dt>{t(words.subject)}</dt>
          <dd>
            <Chinese text={subject} />
          </dd>
          <dt>{t(words.filedAt)}</dt>
          <dd>
            <AtMoment at={filedAt} />
          </dd>
          <dt>{t(words.answerDue)}</dt>
          <dd>
            <OnDay day={answerDueOn} as="full" />
          </dd>
          <dt>{t(words.files)}</dt>
          <dd>
            <ul>
              {files.map(({ name, bytes, sha256 }) => (
                <li key={sha256}>
                  <Chinese text={name} /> <span className="quiet">{formatBytes(bytes)}</span>
                  <br />
                  <span className="hint">SHA-256</span> <Hash value={sha256} />
                </li>
              ))}
            </ul>
          </dd>
        </dl>
        <p className="hint">{t(words.print)}</p>
        <p>
          <a href={addressOf('objectionProgress')}>{t(PORTAL_WORDS.errands.progress.title)}</a>
        </p>
      </section>
    </Page>
  );
}
