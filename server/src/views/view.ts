import type { REQUESTS, RequestName, ViewOf } from '@qichuang/contract';
import type { DeepReadonly } from '@qichuang/programmes';

/** The view of one request, as composers make it: nothing in it is changed any more. */
export type View<Name extends RequestName> = DeepReadonly<ViewOf<(typeof REQUESTS)[Name]>>;

/** Hands a finished view to the adapter, whose types come from schemas and know no `readonly`. */
export function sealed<Name extends RequestName>(
  _name: Name,
  view: View<Name>,
): ViewOf<(typeof REQUESTS)[Name]> {
  return view as ViewOf<(typeof REQUESTS)[Name]>;
}
