import type { REQUESTS, ViewOf } from '@qichuang/contract';

/** An application as the server tells of it to whoever reads it. */
export type CaseView = ViewOf<(typeof REQUESTS)['see-application']>;
