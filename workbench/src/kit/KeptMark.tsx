import type { Kept } from '../wire/versioned-keeper.ts';
import { SaveState } from './SaveState.tsx';

/** How the saving of a kept thing stands; nothing while nothing was changed. */
export function KeptMark({ kept, live = false }: { kept: Kept<unknown>; live?: boolean }) {
  switch (kept.state) {
    case 'clean':
      return null;
    case 'saved':
      return kept.savedAt === null ? null : (
        <SaveState saving={{ kind: 'saved', at: kept.savedAt }} live={live} />
      );
    case 'typing':
    case 'saving':
    case 'refused':
      return <SaveState saving={{ kind: kept.state }} live={live} />;
    case 'kept':
      return <SaveState saving={{ kind: 'kept' }} live={live} />;
    case 'conflict':
      return null;
  }
}
