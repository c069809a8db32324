import { describe, expect, test } from 'vitest';
import type { Programme } from '../document/programme.ts';
import { BIGDATA_2020 } from '../loading/bigdata-2020.ts';
import { DIGITAL_ECONOMY_2023 } from '../loading/digital-economy-2023.ts';
import { checkPublishable } from './check-publishable.ts';
import { describeDifferences } from './describe-differences.ts';
import { programmeDigest } from './digest.ts';

// biome-ignore lint/suspicious/noExplicitAny: a document broken on purpose has no type
type Loose = any;

function changed(change: (programme: Loose) => void): Programme {
  const copy = structuredClone(DIGITAL_ECONOMY_2023) as Loose;
  change(copy);
  return copy;
}

describe('publishing a version', () => {
  test.each([BIGDATA_2020, DIGITAL_ECONOMY_2023])(
    '$id may be published: all its sample cases hold',
    (programme) => {
      expect(checkPublishable(programme).ok).toBe(true);
    },
  );

  test('a rule changed under its cases is not published, and the case is named', () => {
    const checked = checkPublishable(
      changed((p) => {
        p.rules.find((one: Loose) => one.id === 'joint-partner-limit').check = 'size(partners) < 3';
      }),
    );
    expect(checked.ok).toBe(false);
    if (checked.ok) return;
    expect(checked.refusal.length).toBeGreaterThan(0);
    expect(checked.refusal.every(({ path }) => path.includes('joint-partner-limit'))).toBe(true);
  });

  test('an indicator changed under its cases is not published', () => {
    const checked = checkPublishable(
      changed((p) => {
        p.evaluation.categories[0].quantitative[0].fullAt = 2;
      }),
    );
    expect(checked).toMatchObject({ ok: false });
  });

  test('a case of a context that lacks a field is not published', () => {
    const checked = checkPublishable(
      changed((p) => {
        delete p.cases.bases['lab-b'].form.patents;
      }),
    );
    expect(checked).toMatchObject({ ok: false });
  });
});

describe('the digest of a version', () => {
  test('does not depend on the order of members, and does on every value', () => {
    const { rules, ...rest } = DIGITAL_ECONOMY_2023;
    const digest = programmeDigest(DIGITAL_ECONOMY_2023);
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
    expect(programmeDigest({ rules, ...rest })).toBe(digest);
    const other = changed((p) => {
      p.categories[3].target.number = 101;
    });
    expect(programmeDigest(other)).not.toBe(digest);
  });
});

describe('differences of two versions in words', () => {
  test('a version does not differ from itself', () => {
    expect(describeDifferences(DIGITAL_ECONOMY_2023, structuredClone(DIGITAL_ECONOMY_2023))).toEqual([]);
  });

  test.each<[string, (programme: Loose) => void, string, string]>([
    [
      'a setting',
      (p) => {
        p.settings.find((one: Loose) => one.id === 'max_partners').value = 4;
      },
      '设置“联合建设单位上限（原则上）”由 3 改为 4。',
      'The setting “Partner limit (in principle)” changes from 3 to 4.',
    ],
    [
      'a target',
      (p) => {
        p.categories[1].target.number = 320;
      },
      '“数字经济产业创新中心”建设目标由 2025 年 300 个改为 2025 年 320 个。',
      'The target of “Digital Economy Industry Innovation Centre” changes from 300 by 2025 to 320 by 2025.',
    ],
    [
      'a length of a text',
      (p) => {
        const fields = p.forms[0].sections.flatMap((one: Loose) => one.fields);
        fields.find((one: Loose) => one.id === 'plan_text').maxChars = 3000;
      },
      '栏目“三年工作计划”的最多字数由 2000 改为 3000。',
      'The maximum length of the field “Three-year plan” changes from 2000 to 3000.',
    ],
    [
      'the days of the notice',
      (p) => {
        p.sharedRules.notice.workingDays = 7;
      },
      '“公示期（工作日）”由 5 改为 7。',
      '“Public notice in working days” changes from 5 to 7.',
    ],
    [
      'whether the declaration of experts is required',
      (p) => {
        p.sharedRules.expertPanel.yearlyDeclaration = 'required';
      },
      '“专家未作年度声明时”由 可分派，打开前须声明 改为 不分派。',
      '“An expert without the declaration of the year” changes from asked before anything opens to not assigned.',
    ],
    [
      'the severity of a rule',
      (p) => {
        p.rules.find((one: Loose) => one.id === 'name-unique').severity = 'reason';
      },
      '规则“已有同名的有效平台。”由阻断改为说明理由。',
      'The rule “A platform of this name exists.” no longer blocks; it needs a reason.',
    ],
    [
      'a rule dropped',
      (p) => {
        p.rules = p.rules.filter((one: Loose) => one.id !== 'name-unique');
      },
      '取消规则：已有同名的有效平台。',
      'Rule dropped: A platform of this name exists.',
    ],
  ])('%s', (_, change, zh, en) => {
    const differences = describeDifferences(DIGITAL_ECONOMY_2023, changed(change));
    expect(differences.map((one) => [one.zh, one.en])).toEqual([[zh, en]]);
  });

  test('no part of a programme changes without a word', () => {
    for (const key of Object.keys(DIGITAL_ECONOMY_2023) as (keyof Programme)[]) {
      // The id is what makes them versions of one programme, and the version's number is not content.
      if (key === 'id' || key === 'version') continue;
      const other = changed((p) => {
        touch(p, key);
      });
      expect(describeDifferences(DIGITAL_ECONOMY_2023, other), key).not.toEqual([]);
    }
  });

  test('between the two plans there is much to say', () => {
    const differences = describeDifferences(BIGDATA_2020, DIGITAL_ECONOMY_2023);
    expect(differences.map(({ part }) => part)).toContain('target');
    expect(differences.map(({ id }) => id)).toContain('lab-name-suffix');
  });
});

/** Changes the last text or number found inside a part. */
function touch(parent: Loose, key: string | number): void {
  const value = parent[key];
  if (typeof value === 'string') parent[key] = `${value}。`;
  else if (typeof value === 'number') parent[key] = value + 1;
  else if (typeof value === 'boolean') parent[key] = !value;
  else if (value !== null) {
    const last = Object.keys(value).at(-1);
    if (last === undefined) parent[key] = { touched: true };
    else touch(value, last);
  } else parent[key] = 'touched';
}
