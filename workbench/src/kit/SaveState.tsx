import { CheckOutlined, EditOutlined, SaveOutlined, TeamOutlined, WarningOutlined } from '@ant-design/icons';
import type { Instant } from '@qichuang/base';
import { formatTimeToSecond, KIT_WORDS } from '@qichuang/language';
import type { ReactNode } from 'react';
import { useWords } from './words.ts';

/** How a value stands: in the hand, on its way, on the server, on this device, or in dispute. */
export type Saving =
  | { readonly kind: 'typing' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: string }
  /** Kept by the server although something in it is still to be put right. */
  | { readonly kind: 'draft'; readonly at: string }
  | { readonly kind: 'kept'; readonly count?: number }
  | { readonly kind: 'conflict'; readonly name: string }
  | { readonly kind: 'refused' };

const ICONS: Readonly<Record<Saving['kind'], ReactNode>> = {
  typing: <EditOutlined aria-hidden />,
  saving: <EditOutlined aria-hidden />,
  saved: <CheckOutlined aria-hidden />,
  draft: <SaveOutlined aria-hidden />,
  kept: <SaveOutlined aria-hidden />,
  conflict: <TeamOutlined aria-hidden />,
  refused: <WarningOutlined aria-hidden />,
};

/** Says how saving stands; beside its field silent, in the bar (`live`) told to readers of screens. */
export function SaveState({ saving, live = false }: { saving: Saving; live?: boolean }) {
  const t = useWords();
  return (
    <span className={`saved ${saving.kind}`} {...(live ? { 'aria-live': 'polite' as const } : {})}>
      {ICONS[saving.kind]}
      {wordsOf()}
    </span>
  );

  function wordsOf(): string {
    switch (saving.kind) {
      case 'typing':
        return t(KIT_WORDS.typing);
      case 'saving':
        return t(KIT_WORDS.saving);
      case 'saved':
        return t(live ? KIT_WORDS.allSaved : KIT_WORDS.saved, {
          time: formatTimeToSecond(saving.at as Instant),
        });
      case 'draft':
        return t(KIT_WORDS.draftSaved, { time: formatTimeToSecond(saving.at as Instant) });
      case 'kept':
        return saving.count === undefined
          ? t(KIT_WORDS.keptHere)
          : t(KIT_WORDS.keptHereCount, { count: saving.count });
      case 'conflict':
        return t(KIT_WORDS.conflictWith, { name: saving.name });
      case 'refused':
        return t(KIT_WORDS.refusedSave);
    }
  }
}
