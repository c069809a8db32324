import { z } from 'zod';
import { categoryId, day, idOf, instant, line, programmeId, prose } from '../shapes.ts';

const window = z.strictObject({ from: instant, until: instant });

export const windows = z.strictObject({ apply: window, recommend: window, check: window, review: window });

export const quota = z.strictObject({
  recommender: idOf('rec'),
  category: categoryId,
  places: z.number().int().min(0).max(9999),
});

export const contact = z.strictObject({
  office: line(60),
  phone: line(40),
  email: line(100),
  address: line(200, 0),
});

/** What an authority's clerk fills in to plan a round. */
export const roundPlan = z.strictObject({
  programme: programmeId,
  year: z.number().int().min(2015).max(2100),
  supplementary: z.boolean(),
  title: z.strictObject({ zh: line(80), en: line(160) }),
  categories: z.array(categoryId).min(1).max(20),
  windows,
  quotas: z.array(quota).max(2000),
  panelSize: z.number().int().min(1).max(31),
  namesHidden: z.boolean(),
  callNumber: line(60, 0),
  contact,
});

export const roundView = z.strictObject({
  id: z.string(),
  version: z.number().int(),
  state: z.enum(['planned', 'called', 'concluded']),
  programme: programmeId,
  programmeDigest: z.string(),
  year: z.number().int(),
  supplementary: z.boolean(),
  title: z.strictObject({ zh: z.string(), en: z.string() }),
  categories: z.array(z.string()),
  windows,
  quotas: z.array(
    z.strictObject({ recommender: z.string(), category: z.string(), places: z.number().int() }),
  ),
  panelSize: z.number().int(),
  namesHidden: z.boolean(),
  callNumber: z.string(),
  callPublishedOn: day.nullable(),
  contact: z.strictObject({ office: z.string(), phone: z.string(), email: z.string(), address: z.string() }),
  /** Categories in which a ranking was drawn up; the authority's own affair. */
  ranked: z.array(z.string()),
  /** Applications by state, as far as the reader may know of them. */
  counts: z.record(z.string(), z.number().int()),
});

export const minutes = z.strictObject({
  heldOn: day,
  chair: line(40),
  attendees: z.array(line(40)).min(1).max(60),
  absent: z.array(line(40)).max(60),
  observers: z.array(line(40)).max(60),
  number: line(40, 0),
  text: prose(5000, 1),
});
