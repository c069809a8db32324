/** Whole numbers in a row, as JSON or as binary brings them. */
export type Integers = ArrayLike<number>;

/**
 * Experts to be given to applications, on plain numbers: applications are 0 … applications − 1, experts 0 … experts − 1.
 * All counts, loads and numbers are whole and below 2^31, a similarity lies between −2^31 and 2^31 − 1.
 */
export interface AssignmentProblem {
  /** How many there are; where left out, the highest index among the pairs and the longest list decide. */
  readonly applications?: number;
  readonly experts?: number;
  /** Places of each application: one number for all, or one for each. */
  readonly demand: number | Integers;
  /** Most and least applications an expert takes, what is fixed included. The least is 0 where left out; it is hard. */
  readonly maxLoad: number | Integers;
  readonly minLoad?: number | Integers;
  /** Who may read what, three lists of one length; recused pairs are simply absent, no pair comes twice. */
  readonly pairs: {
    readonly application: Integers;
    readonly expert: Integers;
    readonly similarity: Integers;
  };
  /** Of each expert. With `onePerInstitution` an application gets at most one expert of each. */
  readonly institution?: Integers;
  readonly onePerInstitution?: boolean;
  /** Of each expert, for the quotas. */
  readonly kinds?: Integers;
  /**
   * Kind and how many places of each application are kept for it. A kept place takes an expert of its kind or stays
   * empty; so a filled application has at least that many, and a lack of the kind shows as empty places.
   */
  readonly quotas?: readonly (readonly [kind: number, least: number])[];
  /** Pairs that stand already (published); they count to places, loads and total, and the floor does not touch them. */
  readonly fixed?: readonly (readonly [application: number, expert: number])[];
  /** Least similarity of a pair that may be given. */
  readonly floor?: number;
  /** Decides among assignments of equal total; hex, at least one byte. */
  readonly seed?: string;
}

/** What is wrong with a problem, and where: the field's path as in `pairs.expert[7]`. */
export interface ProblemFlaw {
  readonly field: string;
  readonly flaw:
    | 'not-a-whole-number'
    | 'out-of-range'
    | 'wrong-length'
    | 'comes-twice'
    | 'not-a-pair'
    | 'minimum-above-maximum'
    | 'is-missing'
    | 'not-hex'
    | 'quotas-above-demand'
    | 'fixed-above-demand'
    | 'fixed-above-load'
    | 'fixed-above-quotas'
    | 'fixed-of-one-institution'
    | 'too-large-to-be-exact';
}
