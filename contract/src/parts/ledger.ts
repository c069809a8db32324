import { COSIGN_HEAD } from '../requests/cosign-head.ts';
import { LIST_FACTS } from '../requests/list-facts.ts';
import { LIST_LEAVES } from '../requests/list-leaves.ts';
import { PROVE_CONSISTENCY } from '../requests/prove-consistency.ts';
import { PROVE_INCLUSION } from '../requests/prove-inclusion.ts';
import { SEE_LEDGER_HEAD } from '../requests/see-ledger-head.ts';

/** The ledger, its proofs and what stands in it. */
export const LEDGER_REQUESTS = {
  'cosign-head': COSIGN_HEAD,
  'list-facts': LIST_FACTS,
  'list-leaves': LIST_LEAVES,
  'prove-consistency': PROVE_CONSISTENCY,
  'prove-inclusion': PROVE_INCLUSION,
  'see-ledger-head': SEE_LEDGER_HEAD,
} as const;
