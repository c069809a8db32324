import { hasPreliminaryReview } from '@qichuang/programmes';
import { useView } from '../wire/use-view.ts';
import { useProgrammeHere } from './programme.tsx';

/**
 * Whether somebody recommends in a programme: by the version of the page it stands on, else by the one in force. Where nothing is known
 * yet, yes, as in the province's.
 */
export function useRecommends(programme: string | undefined, enabled = true): boolean {
  const here = useProgrammeHere();
  const own = here !== null && (programme === undefined || here.id === programme) ? here : null;
  const known = useView(
    'list-programmes',
    {},
    { enabled: enabled && own === null && programme !== undefined },
  );
  if (own !== null) return hasPreliminaryReview(own);
  // Of several versions the last is the one in force.
  return known.data?.rows.findLast(({ id }) => id === programme)?.hasPreliminaryReview ?? true;
}

/** Four digits of the city whose own programme it is; `null` for one of the province's, and until it is known. */
export function useKnownCity(programme: string): string | null {
  const known = useView('list-programmes');
  return known.data?.rows.findLast(({ id }) => id === programme)?.city ?? null;
}
