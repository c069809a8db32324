import { describe, expect, test } from 'vitest';
import { type Claim, claimedTwice, evidenceNumber } from './claimed-twice.ts';

const claim = (owner: string, number: string, over: Partial<Claim> = {}): Claim => ({
  owner,
  document: `${owner}的申报书`,
  kind: 'patent',
  number,
  ...over,
});

describe('a number of evidence as it is compared', () => {
  test.each([
    ['patent', 'ZL 2021 1 0123456.7', '2021101234567'],
    ['patent', 'ＺＬ２０２１１０１２３４５６．７', '2021101234567'],
    ['patent', 'CN202110123456.X', '202110123456X'],
    ['patent', 'zl202110123456.x', '202110123456X'],
    ['certificate', '软著登字第1234567号', '软著登字第1234567号'],
    ['certificate', 'ZL-2021（3）', 'ZL20213'],
    ['contract', ' ht—2024／001 ', 'HT2024001'],
    ['file-hash', 'AbCdEf01', 'ABCDEF01'],
    ['contract', '——', ''],
  ] as const)('%s %s is %s', (kind, number, same) => expect(evidenceNumber(kind, number)).toBe(same));
});

describe('evidence that two owners claim', () => {
  test('the same patent written in two ways is found, with who claims it', () => {
    const [one, other] = [
      claim('示例乙公司', 'ZL202110123456.7'),
      claim('示例甲大学', 'ZL 2021 1 0123456.7'),
    ];
    expect(claimedTwice([other, one, claim('示例丙公司', 'ZL202110123457.1')])).toEqual([
      { kind: 'patent', number: '2021101234567', claims: [one, other] },
    ]);
  });

  test('one owner may show a thing twice, and a thing without a number is nobody’s', () => {
    expect(
      claimedTwice([
        claim('示例甲大学', 'ZL202110123456.7'),
        claim('示例甲大学', 'ZL202110123456.7', { document: '上一年' }),
        claim('示例乙公司', '—'),
        claim('示例丙公司', '/'),
      ]),
    ).toEqual([]);
  });

  test('a contract is not a patent of the same number', () => {
    expect(claimedTwice([claim('甲', '20240001'), claim('乙', '20240001', { kind: 'contract' })])).toEqual(
      [],
    );
  });
});
