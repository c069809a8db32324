import { type Day, parseDay } from '@qichuang/base';
import type { Filing } from '@qichuang/domain';
import type { FormValues, Programme } from '@qichuang/programmes';

export type KindOfChange = Programme['reports']['changeFiling']['kinds'][number];

/** A change as its filing tells it (B5.4): the day from which it is true, and what is different from then on. */
export interface Change {
  readonly kind: KindOfChange;
  readonly effectiveOn: Day;
  /** What somebody else has to know in words; the address after a move of premises. */
  readonly after: string;
  /** Code of the organisation that carries on; `null` where the holder stays. */
  readonly holderUscc: string | null;
  readonly holderName: string | null;
  readonly platformName: string | null;
  readonly headName: string | null;
  readonly region: string | null;
  /** Id of the industry chain it serves from then on. */
  readonly chain: string | null;
  readonly partners: readonly { readonly name: string; readonly uscc: string }[] | null;
}

/** @throws Error if it is no change of its programme, or has no day: the form was checked before it was handed in. */
export function changeOf(programme: Programme, { about }: Pick<Filing, 'about'>, values: FormValues): Change {
  const kind = programme.reports.changeFiling.kinds.find(({ id }) => id === about);
  const effectiveOn = parseDay(textIn(values, 'change_effective_on') ?? '');
  if (kind === undefined || effectiveOn === undefined) throw new Error(`no change of kind ${about}`);
  return {
    kind,
    effectiveOn,
    after: textIn(values, 'change_after') ?? '',
    holderUscc: textIn(values, 'change_holder_uscc'),
    holderName: textIn(values, 'change_holder_name'),
    platformName: textIn(values, 'change_platform_name'),
    headName: textIn(values, 'change_head_name'),
    region: textIn(values, 'change_region'),
    chain: textIn(values, 'change_industry_chain'),
    partners: kind.effect === 'partners-change' ? partnersIn(values) : null,
  };
}

function partnersIn(values: FormValues): Change['partners'] {
  const rows = values['partners_table'];
  return (Array.isArray(rows) ? rows : []).map((row) => {
    const cells = row as Readonly<Record<string, unknown>>;
    return { name: text(cells['partner_name']), uscc: text(cells['partner_uscc']) };
  });
}

function textIn(values: FormValues, field: string): string | null {
  const said = text(values[field]);
  return said === '' ? null : said;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}
