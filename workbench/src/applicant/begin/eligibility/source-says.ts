import type { Day, Instant } from '@qichuang/base';
import { regionName } from '@qichuang/domain';
import {
  ELIGIBILITY_WORDS,
  formatPlainDay,
  formatPlainInstant,
  type Language,
  ORGANISATION_KIND_WORDS,
  UNIT_WORDS,
} from '@qichuang/language';
import type { Say } from '../../../kit/words.ts';
import type { ViewQuery } from '../../../wire/use-view.ts';
import type { Eligibility, Source } from './answers.ts';

interface Known {
  readonly unit: NonNullable<ViewQuery<'see-organisation'>['data']>;
  readonly apply: { readonly from: string; readonly until: string };
  readonly ownInCategory: Eligibility['ownInCategory'];
}

/** What stands where the answers come from, so that whoever finds it wrong knows what to put right. */
export function sourceSays(
  source: Source,
  { unit, apply, ownInCategory }: Known,
  t: Say,
  language: Language,
): string {
  const day = (on: string) => formatPlainDay(on as Day, language);
  const moment = (at: string) => formatPlainInstant(at as Instant, language);
  const listed = (...parts: readonly string[]) => parts.join(language === 'zh' ? '，' : '; ');
  switch (source) {
    case 'organisation':
      return listed(
        t(ORGANISATION_KIND_WORDS[unit.kind]),
        t(ELIGIBILITY_WORDS.registeredIn, { region: regionName(unit.region)?.[language] ?? unit.region }),
        t(unit.independentLegalPerson ? ELIGIBILITY_WORDS.legalPerson : ELIGIBILITY_WORDS.notLegalPerson),
        t(ELIGIBILITY_WORDS.status, { status: t(UNIT_WORDS[`status-${unit.status}`]) }),
        t(ELIGIBILITY_WORDS.registeredOn, { day: day(unit.registeredOn) }),
      );
    case 'records':
      if (unit.recordCheckedOn === null) return t(ELIGIBILITY_WORDS.unchecked);
      return t(unit.records.length === 0 ? ELIGIBILITY_WORDS.checkedNone : ELIGIBILITY_WORDS.checkedSome, {
        day: day(unit.recordCheckedOn),
        count: unit.records.length,
      });
    case 'registry':
      return listed(
        t(ELIGIBILITY_WORDS.ownPlatforms, { count: ownInCategory.platforms }),
        t(ELIGIBILITY_WORDS.ownApplications, { count: ownInCategory.applications }),
      );
    case 'round':
      return t(ELIGIBILITY_WORDS.window, { from: moment(apply.from), until: moment(apply.until) });
  }
}
