import { z } from 'zod';
import { clauseId, type DeepReadonly, name } from './common.ts';

/** One clause of the work plan, with the words of the plan it stands for. */
export const clause = z.strictObject({
  id: clauseId,
  zh: name,
  en: name,
  /** A piece of `source.txt`, word for word. */
  passage: name,
});

export type Clause = DeepReadonly<z.infer<typeof clause>>;
