import { z } from 'zod';
import { instant, language, line, role } from '../shapes.ts';

export const officeView = z.strictObject({
  id: z.string(),
  role,
  unit: z.strictObject({
    kind: z.enum(['organisation', 'recommender', 'authority', 'expert', 'operator']),
    id: z.string(),
    name: z.string(),
  }),
});

export const sessionView = z.strictObject({
  person: z
    .strictObject({
      id: z.string(),
      name: z.string(),
      account: z.string(),
      email: z.string(),
      phone: z.string(),
    })
    .nullable(),
  offices: z.array(officeView),
  acting: z.string().nullable(),
  language,
  /** `passed`: the session has a second factor. `missing`: the office acted in asks for one that is not set up. */
  secondFactor: z.enum(['none', 'missing', 'passed']),
  /** Whether this session was begun by the single sign-on. */
  outside: z.boolean(),
  serverTime: instant,
  expiresAt: instant.nullable(),
  /** Where else one can sign in, by its name; `null`: nowhere. */
  provider: z.strictObject({ zh: z.string(), en: z.string() }).nullable(),
  demo: z.boolean(),
  firstRun: z.boolean(),
});

export const personView = z.strictObject({
  id: z.string(),
  version: z.number().int(),
  state: z.enum(['active', 'disabled']),
  account: z.string(),
  name: z.string(),
  email: z.string(),
  phone: z.string(),
  offices: z.array(officeView.extend({ version: z.number().int(), state: z.enum(['active', 'ended']) })),
  lastSignedInAt: instant.nullable(),
  secondFactor: z.boolean(),
  /** By which name the single sign-on knows this person. */
  outside: z.string().nullable(),
  createdAt: instant,
});

export const administrator = z.strictObject({
  account: line(80, 3),
  name: line(40),
  email: line(100),
  password: z.string().min(12).max(200),
});
