import {
  CERTIFICATE_WORDS,
  DRAW_WORDS,
  formatInstant,
  formatNumber,
  OPEN_DATA_WORDS,
  PORTAL_INSPECTION_WORDS,
  PORTAL_LEDGER_WORDS,
  PORTAL_PROGRESS_WORDS,
  PORTAL_REGISTER_WORDS,
  PORTAL_SUPPORT_WORDS,
  PORTAL_WORDS,
  PUBLISHED_MEASURE_WORDS,
} from '@qichuang/language';
import { addressOf } from '../addresses.ts';
import { Hash } from '../pieces/Hash.tsx';
import { useFrame, useSay } from './context.ts';

export function Footer() {
  const { operator, ledgerHead, language, demo } = useFrame();
  const t = useSay();
  const words = PORTAL_WORDS.frame;
  return (
    <footer className="foot">
      <div className="wrap">
        <div className="columns">
          <div>
            <h2>
              {t(words.operator)}
              {t(operator.name)}
              {demo && t(words.demoSuffix)}
            </h2>
            <ul>
              {operator.contacts.map(({ label, value }) => (
                <li key={value}>
                  {t(label)} {value}
                </li>
              ))}
            </ul>
          </div>
          <nav aria-labelledby="foot-open">
            <h2 id="foot-open">{t(words.open)}</h2>
            <ul>
              <li>
                <a href={addressOf('directory')}>{t(words.openDirectory)}</a>
              </li>
              <li>
                <a href={addressOf('progress')}>{t(PORTAL_PROGRESS_WORDS.title)}</a>
              </li>
              <li>
                <a href={addressOf('announcements')}>{t(words.openLists)}</a>
              </li>
              <li>
                <a href={addressOf('decisions')}>{t(PUBLISHED_MEASURE_WORDS.title)}</a>
              </li>
              <li>
                <a href={addressOf('achievements')}>{t(PORTAL_REGISTER_WORDS.achievements)}</a>
              </li>
              <li>
                <a href={addressOf('answers')}>{t(PORTAL_REGISTER_WORDS.answers)}</a>
              </li>
              <li>
                <a href={addressOf('inspections')}>{t(PORTAL_INSPECTION_WORDS.title)}</a>
              </li>
              <li>
                <a href={addressOf('support')}>{t(PORTAL_SUPPORT_WORDS.title)}</a>
              </li>
              <li>
                <a href={addressOf('openData')}>{t(OPEN_DATA_WORDS.title)}</a>
              </li>
              <li>
                <a href={addressOf('draws')}>{t(DRAW_WORDS.title)}</a>
              </li>
              <li>
                <a href={addressOf('ledger')}>{t(PORTAL_LEDGER_WORDS.title)}</a>
              </li>
              <li>
                <a href={addressOf('verify')}>{t(CERTIFICATE_WORDS.verifyPage)}</a>
              </li>
            </ul>
          </nav>
          <nav aria-labelledby="foot-about">
            <h2 id="foot-about">{t(words.about)}</h2>
            <ul>
              <li>
                <a href={addressOf('accessibility')}>{t(words.accessibility)}</a>
              </li>
              <li>
                <a href={addressOf('privacy')}>{t(words.privacy)}</a>
              </li>
              <li>
                <a href={addressOf('help')}>{t(PORTAL_WORDS.sections.help)}</a>
              </li>
            </ul>
          </nav>
        </div>
        {ledgerHead !== null && (
          <div className="ledger">
            <b>{t(words.ledgerHead)}</b>
            <Hash value={ledgerHead.root} />
            <span>
              {t(words.ledgerSize, {
                size: formatNumber(ledgerHead.size),
                at: formatInstant(ledgerHead.at, language),
              })}
            </span>
            {ledgerHead.witnesses.length > 0 && (
              <span>
                {t(PORTAL_LEDGER_WORDS.signedAndWitnessed, {
                  names: ledgerHead.witnesses.join(t(PORTAL_LEDGER_WORDS.nameComma)),
                })}
              </span>
            )}
            <a href={addressOf('ledger')}>{t(PORTAL_LEDGER_WORDS.footerWhat)}</a>
          </div>
        )}
      </div>
    </footer>
  );
}
