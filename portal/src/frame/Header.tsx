import { PORTAL_WORDS } from '@qichuang/language';
import { addressOf, withSetting } from '../addresses.ts';
import { Icon } from '../pieces/Icon.tsx';
import { Seal } from '../pieces/Seal.tsx';
import { useFrame, useSay } from './context.ts';
import type { PrintSize } from './frame.ts';

/** The entries of the main navigation. */
export const SECTIONS = [
  'home',
  'programmes',
  'rounds',
  'notices',
  'announcements',
  'directory',
  'help',
] as const;

export type Section = (typeof SECTIONS)[number];

const NEXT_PRINT: Readonly<Record<PrintSize, PrintSize>> = {
  normal: 'large',
  large: 'larger',
  larger: 'normal',
};

export function Header({ section }: { readonly section: Section | null }) {
  const t = useSay();
  return (
    <header>
      <Utility />
      <div className="masthead">
        <div className="wrap">
          <a className="brand" href={addressOf('home')}>
            <Seal />
            <span>
              <b>{t(PORTAL_WORDS.frame.brand)}</b>
              <span>{t(PORTAL_WORDS.frame.tagline)}</span>
            </span>
          </a>
          <search>
            <form className="search" action={addressOf('directory')}>
              <label className="unseen" htmlFor="search">
                {t(PORTAL_WORDS.frame.searchLabel)}
              </label>
              <input id="search" name="q" type="search" placeholder={t(PORTAL_WORDS.frame.searchHint)} />
              <button type="submit">
                <Icon name="search" /> {t(PORTAL_WORDS.frame.search)}
              </button>
            </form>
          </search>
        </div>
      </div>
      <nav className="navigation" aria-label={t(PORTAL_WORDS.frame.navigation)}>
        <div className="wrap">
          <ul>
            {SECTIONS.map((name) => (
              <li key={name}>
                <a href={addressOf(name)} aria-current={name === section ? 'page' : undefined}>
                  {t(PORTAL_WORDS.sections[name])}
                </a>
              </li>
            ))}
          </ul>
        </div>
      </nav>
    </header>
  );
}

function Utility() {
  const { language, address, print, demo } = useFrame();
  const t = useSay();
  const words = PORTAL_WORDS.frame;
  const other = language === 'zh' ? 'en' : 'zh';
  return (
    <div className="utility">
      <div className="wrap">
        {demo && (
          <span className="demo">
            <b>{t(words.demo)}</b>
            <span>{t(words.demoExplained)}</span>
          </span>
        )}
        <a href={withSetting(address, 'print', NEXT_PRINT[print])}>{t(words.print[print])}</a>
        <a href={addressOf('accessibility')}>{t(words.accessibility)}</a>
        <a
          href={withSetting(address, 'lang', other)}
          hrefLang={other === 'zh' ? 'zh-CN' : 'en'}
          lang={other === 'zh' ? 'zh-CN' : 'en'}
        >
          {other === 'zh' ? '中文' : 'English'}
        </a>
        <a href={addressOf('signIn')}>{t(words.signIn)}</a>
      </div>
    </div>
  );
}
