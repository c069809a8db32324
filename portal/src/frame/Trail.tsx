import { PORTAL_WORDS } from '@qichuang/language';
import type { ReactNode } from 'react';
import { addressOf } from '../addresses.ts';
import { Chinese } from '../pieces/Chinese.tsx';
import { useSay } from './context.ts';

export interface Step {
  readonly words: ReactNode;
  readonly address: string;
}

/** Where the reader is. The last step is the page itself, whose title may exist in Chinese only. */
export function Trail({ steps, here }: { readonly steps: readonly Step[]; readonly here: string }) {
  const t = useSay();
  return (
    <nav className="trail" aria-label={t(PORTAL_WORDS.frame.trail)}>
      <ol>
        <li>
          <a href={addressOf('home')}>{t(PORTAL_WORDS.sections.home)}</a>
        </li>
        {steps.map(({ words, address }) => (
          <li key={address}>
            <a href={address}>{words}</a>
          </li>
        ))}
        <li aria-current="page">
          <Chinese text={here} />
        </li>
      </ol>
    </nav>
  );
}
