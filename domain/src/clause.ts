/** A clause of one of the two work plans, as `policy-coverage.md` lists them: `A3.4`, `B4.5`; `default` marks a rule the product sets where the plans are silent. */
export type Clause = `${'A' | 'B'}${number}` | `${'A' | 'B'}${number}.${number}` | 'default';
