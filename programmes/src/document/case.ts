import { z } from 'zod';
import { type DeepReadonly, name } from './common.ts';

const json: z.ZodType<Json> = z.lazy(() =>
  z.union([z.null(), z.boolean(), z.number(), z.string(), z.array(json), z.record(z.string(), json)]),
);

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const sampleCase = z.strictObject({
  rule: name,
  title: name,
  base: name,
  /** Dotted paths into the base, each with the value put there. */
  changes: z.record(name, json),
  verdict: z.enum(['pass', 'fail', 'not-applicable']),
});

/** Sample cases: each rule asked of a whole context, with the verdict expected. A programme with a failing case is not published. */
export const sampleCases = z.strictObject({
  bases: z.record(name, z.record(name, json)),
  cases: z.array(sampleCase).min(1),
});

export type SampleCases = DeepReadonly<z.infer<typeof sampleCases>>;
export type SampleCase = DeepReadonly<z.infer<typeof sampleCase>>;
