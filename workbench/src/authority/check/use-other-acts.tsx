import { CASE_ACT_WORDS } from '@qichuang/language';
import { type ReactNode, useState } from 'react';
import type { CaseView } from '../../case-tabs/case-view.ts';
import type { Act } from '../../kit/ActBar.tsx';
import { useWords } from '../../kit/words.ts';
import { CloseDialog } from '../case-acts/CloseDialog.tsx';
import { PrepareExtension } from '../case-acts/ExtensionDialogs.tsx';
import { ProposeFinding } from '../case-acts/FindingDialogs.tsx';

type Asked = 'extension' | 'finding' | 'close' | null;

/** Acts beside the check, for whoever may do them now, and the dialog of the one that is begun. */
export function useOtherActs(view: CaseView): { readonly acts: readonly Act[]; readonly dialog: ReactNode } {
  const t = useWords();
  const [asked, setAsked] = useState<Asked>(null);
  const looks: Readonly<Record<string, Pick<Act, 'label' | 'onAct'> | undefined>> = {
    'prepare-extension': {
      label: t(CASE_ACT_WORDS.prepareExtension),
      onAct: () => setAsked('extension'),
    },
    'propose-disqualification': {
      label: t(CASE_ACT_WORDS.propose),
      onAct: () => setAsked('finding'),
    },
    'close-not-acted-on': { label: t(CASE_ACT_WORDS.close), onAct: () => setAsked('close') },
  };
  const acts = view.acts.flatMap(({ act, allowed }) => {
    const look = looks[act];
    return look === undefined || !allowed ? [] : [{ id: act, ...look }];
  });
  return {
    acts,
    dialog: (
      <>
        {asked === 'extension' && <PrepareExtension application={view.id} onClose={() => setAsked(null)} />}
        {asked === 'finding' && <ProposeFinding application={view.id} onClose={() => setAsked(null)} />}
        {asked === 'close' && (
          <CloseDialog of={view.id} applications={[view]} onClose={() => setAsked(null)} />
        )}
      </>
    ),
  };
}
