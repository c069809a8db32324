import { canonicalJson, sha256Hex, utf8 } from '@qichuang/base';
import { inParallel } from '../in-parallel.ts';
import { expects } from '../play.ts';
import type { Filed, Held, Years } from './held.ts';

/** What was handed in stands where its last act left it, with every field as it was last acknowledged, and its copies with their hashes. */
export async function checkFilings(years: Years): Promise<void> {
  const { play, cast } = years;
  const all = [...years.filed.values()];
  play.progress.stage('filings checked', all.length);
  await inParallel(all, play.atOnce, async (filed) => {
    const seen = await cast.clerk.asks('see-filing', { params: { filing: filed.id } });
    expects(
      play,
      'every filing stands where its last act left it',
      seen.state === filed.state && seen.version === filed.version,
      `${filed.kind} ${filed.id}: ${seen.state} ${seen.version} instead of ${filed.state} ${filed.version}`,
    );
    expects(
      play,
      'every frozen copy is kept with its hash',
      JSON.stringify(seen.copies.map(({ number, hash }) => ({ number, hash }))) ===
        JSON.stringify(filed.copies),
      `${filed.id}: ${seen.copies.length} of ${filed.copies.length}`,
    );
    checkFields(years, filed, seen.form.values);
    play.progress.step();
  });
}

function checkFields(
  { play }: Years,
  { id, saved }: Filed,
  values: Readonly<Record<string, { readonly value?: unknown }>>,
): void {
  const lost = [...saved].filter(([field, value]) => !isSame(values[field]?.value, value));
  expects(
    play,
    'no acknowledged save of a field is lost',
    lost.length === 0 && saved.size > 0,
    `${id}: ${lost.map(([field]) => field).join(', ')}`,
  );
}

function isSame(one: unknown, other: unknown): boolean {
  const digest = (value: unknown) => sha256Hex(utf8(canonicalJson(value as never)));
  return one !== undefined && digest(one) === digest(other);
}

/** Platforms stand where the play left them: revoked, ended, expired or still there. */
export async function checkStanding(years: Years): Promise<void> {
  const { play, cast } = years;
  for (const held of years.held) {
    const seen = await cast.clerk.asks('see-platform', { params: { platform: held.id } });
    expects(
      play,
      'every platform stands where its last act or the clock left it (B5.2, B5.4)',
      seen.state === held.state && seen.name === held.name,
      `${held.number}: ${seen.state} ${seen.name} instead of ${held.state} ${held.name}`,
    );
    checkNames(years, held, seen.formerNames);
  }
}

function checkNames({ play }: Years, { number, earlierNames }: Held, formerNames: readonly string[]): void {
  if (earlierNames.length === 0) return;
  expects(
    play,
    'a platform keeps the names it bore (B5.4)',
    earlierNames.every((name) => formerNames.includes(name)),
    `${number}: ${formerNames.join(', ')}`,
  );
}
