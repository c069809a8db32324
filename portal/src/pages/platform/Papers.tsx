import { CERTIFICATE_WORDS, PORTAL_WORDS } from '@qichuang/language';
import { addressOf, withQuery } from '../../addresses.ts';
import { useSay } from '../../frame/context.ts';
import { Chinese } from '../../pieces/Chinese.tsx';
import { OnDay } from '../../pieces/Moments.tsx';
import { QrCode } from '../../pieces/QrCode.tsx';
import type { PlatformPageProps } from './platform.ts';

/** The list it was announced in, and its numbers (A3.5, B5.1). */
export function Announced({ announcement, announcedOn, number, plaque }: PlatformPageProps) {
  const t = useSay();
  const words = PORTAL_WORDS.platform;
  return (
    <aside className="sheet attachments" aria-labelledby="announced">
      <h2 id="announced">{t(words.announced)}</h2>
      <ul>
        <li>
          <a href={addressOf('announcement', announcement.id)}>
            <Chinese text={announcement.title} />
          </a>
          <small>
            <Chinese text={announcement.documentNumber} /> <OnDay day={announcedOn} />
          </small>
        </li>
        <li>
          <small>{t(words.number)}</small> <b className="medium">{number}</b>
        </li>
        {plaque !== null && (
          <li>
            <small>{t(PORTAL_WORDS.list.plaque)}</small> <b className="medium">{plaque}</b>
          </li>
        )}
      </ul>
    </aside>
  );
}

/** The certificate, and how to check it without this site (A3.6, B5.2). */
export function Certificate({ number, code }: Pick<PlatformPageProps, 'number' | 'code'>) {
  const t = useSay();
  const address = addressOf('certificate', number);
  return (
    <aside className="sheet attachments" aria-labelledby="certificate">
      <h2 id="certificate">{t(CERTIFICATE_WORDS.title)}</h2>
      {code !== null && (
        <figure className="scan">
          <QrCode label={t(CERTIFICATE_WORDS.scan)} size={code.size} path={code.path} />
          <figcaption>{t(CERTIFICATE_WORDS.scan)}</figcaption>
        </figure>
      )}
      <ul>
        <li>
          <a href={withQuery(address, { format: 'pdf' })}>{t(CERTIFICATE_WORDS.pdf)}</a>
        </li>
        <li>
          <a href={address}>{t(CERTIFICATE_WORDS.json)}</a>
        </li>
        <li>
          <a href={addressOf('verify')}>{t(CERTIFICATE_WORDS.verifyPage)}</a>
          <small>
            {t(CERTIFICATE_WORDS.offline)}{' '}
            <a href={addressOf('verifyDownload')}>{t(CERTIFICATE_WORDS.download)}</a>
          </small>
        </li>
      </ul>
    </aside>
  );
}
