import { FORM_WORDS } from '@qichuang/language';
import type { ReactNode } from 'react';
import type { DraftStanding } from '../../applicant/form/draft-keeper.ts';
import { BarSaving } from '../../applicant/form/FormBar.tsx';
import { useWords } from '../../kit/words.ts';

interface Props {
  readonly standing: DraftStanding;
  readonly unsaved: number;
  readonly typing: readonly { readonly name: string; readonly field: string }[];
  readonly progress: string;
  readonly children: ReactNode;
}

/** How far the entry is, how saving stands, who else types, and the button at the end. */
export function EntryBar({ standing, unsaved, typing, progress, children }: Props) {
  const t = useWords();
  return (
    <section className="entry-bar">
      <b>{progress}</b>
      <BarSaving standing={standing} unsaved={unsaved} />
      {typing.map(({ name, field }) => (
        <span key={`${name} ${field}`} className="hint">
          {t(FORM_WORDS.alsoEdits, { name, field })}
        </span>
      ))}
      <span className="space" />
      {children}
    </section>
  );
}
