import { camelKeys, type Raw, without } from './reading.ts';

/** One sheet per category, and one per kind where the points differ by kind. */
export function sheetsOf(sheets: Raw): Raw {
  return {
    origin: sheets.origin,
    bands: camelKeys(sheets.bands),
    scoring: camelKeys(sheets.scoring),
    sheets: sheets.sheets.flatMap((sheet: Raw) =>
      (sheet.kinds ?? [null]).map((kind: string | null) => ({
        category: sheet.category,
        kind,
        tieOrder: sheet.tie_order,
        criteria: sheet.criteria.map((group: Raw) => groupOf(group, kind)),
      })),
    ),
  };
}

function groupOf(group: Raw, kind: string | null): Raw {
  return {
    ...withPoints(group, kind),
    sub: group.sub
      .filter((one: Raw) => one.kinds === undefined || one.kinds.includes(kind))
      .map((one: Raw) => camelKeys(without(withPoints(one, kind), 'kinds'))),
  };
}

function withPoints(one: Raw, kind: string | null): Raw {
  return { ...one, points: kind === null ? one.points : one.points[kind] };
}

/** Keeps of what a criterion feeds on only what the programme's forms have. */
export function feedingOn(sheets: Raw, forms: Raw): Raw {
  return {
    ...sheets,
    sheets: sheets.sheets.map((sheet: Raw) => {
      const form = forms.find((one: Raw) => one.category === sheet.category);
      return {
        ...sheet,
        criteria: sheet.criteria.map((group: Raw) => ({
          ...group,
          sub: group.sub.map((one: Raw) => ({
            ...one,
            feeds: one.feeds.filter((feed: string) => has(form, feed)),
          })),
        })),
      };
    }),
  };
}

function has(form: Raw, feed: string): boolean {
  const [sectionId, part] = feed.split('.');
  const section = form.sections.find((one: Raw) => one.id === sectionId);
  if (section === undefined || part === undefined) return section !== undefined;
  return section.fields.some(
    (field: Raw) => field.id === part || field.columns?.some((column: Raw) => column.id === part),
  );
}
