import { PORTAL_WORDS, shanghaiDay } from '@qichuang/language';
import type { ReactNode } from 'react';
import { useFrame, useSay } from './context.ts';
import { Footer } from './Footer.tsx';
import { Header, type Section } from './Header.tsx';
import { type Step, Trail } from './Trail.tsx';

interface Props {
  /** What the browser's tab and the search engine call the page; the official title where there is one. */
  readonly title: string;
  /** What the trail calls the page, where its title says more. */
  readonly here?: string;
  readonly section: Section | null;
  readonly trail?: readonly Step[];
  readonly children: ReactNode;
  /** The home page sets its own widths. */
  readonly bare?: boolean;
}

/** The whole document around the content of a page. */
export function Page({ title, here = title, section, trail = [], children, bare = false }: Props) {
  const { language, print, stylesheet, address, now } = useFrame();
  const t = useSay();
  const words = PORTAL_WORDS.frame;
  return (
    <html lang={language === 'zh' ? 'zh-CN' : 'en'} className={print === 'normal' ? undefined : print}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} · ${t(words.brand)}`}</title>
        <link rel="stylesheet" href={stylesheet} />
        <link rel="icon" type="image/svg+xml" href="/assets/seal.svg" />
        <meta name="theme-color" content="#0A2225" />
      </head>
      <body>
        <a className="skip" href="#main">
          {t(words.skip)}
        </a>
        <Header section={section} />
        <main id="main">
          {bare ? (
            children
          ) : (
            <div className="wrap">
              <Trail steps={trail} here={here} />
              {children}
            </div>
          )}
        </main>
        <p className="printed wrap">{t(words.printed, { address, day: shanghaiDay(now) })}</p>
        <Footer />
      </body>
    </html>
  );
}
