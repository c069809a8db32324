import type { REQUESTS, RequestName, ViewOf } from '@qichuang/contract';
import type { DeepReadonly } from '@qichuang/programmes';

/** The view of one request, as composers make it: nothing in it is changed any more. */
export type View<Name extends RequestName> = DeepReadonly<ViewOf<(typeof REQUESTS)[Name]>>;
