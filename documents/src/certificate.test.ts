import { day } from '@qichuang/base';
import { describe, expect, test } from 'vitest';
import { type CertificatePaper, certificatePdf } from './certificate.ts';

const PAPER: CertificatePaper = {
  number: 'SDDE-LAB-2023-0017',
  name: '海洋感知与智能观测㛃䶮𬭎创新实验室（虚构）',
  category: { zh: '创新实验室', en: 'Innovation laboratory' },
  holder: { name: '青岛示例海洋大学', uscc: '12370000MB0000001X' },
  partners: ['虚构海洋仪器有限公司'],
  announcement: { documentNumber: '示例工信〔2023〕12号', on: day('2023-12-29') },
  validity: { from: day('2023-12-29'), until: day('2026-12-28') },
  programme: { zh: '示例' },
  issuer: { zh: '示例省工业和信息化厅' },
  over: null,
  writtenOn: day('2024-06-01'),
  ledger: { size: 512, index: 260, root: 'ab'.repeat(32) },
  address: 'https://platforms.example/platforms/SDDE-LAB-2023-0017',
};

/** More than a reader of PDF packs nothing of: bytes that stand there as they were given. */
const ATTACHED = JSON.stringify({ format: 'designation-certificate-v1', name: '海洋' });

function pagesIn(pdf: Uint8Array): number {
  return [...new TextDecoder('latin1').decode(pdf).matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;
}

describe('the certificate as a page (A3.6, B5.2)', () => {
  test('one page, with the document that proves it attached once (ISO 32000-2 §7.11.4)', async () => {
    const pdf = await certificatePdf(PAPER, ATTACHED);
    const text = new TextDecoder('latin1').decode(pdf);
    expect(text.startsWith('%PDF-')).toBe(true);
    expect(pagesIn(pdf)).toBe(1);
    expect([...text.matchAll(/\/Type\s*\/EmbeddedFile\b/g)]).toHaveLength(1);
    expect(text).toContain('certificate.json');
  });

  test('whoever fetches it twice gets the same bytes', async () => {
    expect(await certificatePdf(PAPER, ATTACHED)).toEqual(await certificatePdf(PAPER, ATTACHED));
  });

  test.each([
    {
      what: 'ten partners',
      over: { partners: Array.from({ length: 10 }, (_, n) => `虚构第${n + 1}有限公司`) },
    },
    { what: 'a long name', over: { name: '虚构的名称很长的创新实验室'.repeat(4) } },
    { what: 'what was typed by somebody hostile', over: { name: '#panic("x") *b* $x$ <l> @r \\ "' } },
    { what: 'no public address', over: { address: null } },
    { what: 'a revocation', over: { over: 'revoked' as const } },
  ])('$what still makes one page', async ({ over }) => {
    expect(pagesIn(await certificatePdf({ ...PAPER, ...over }, ATTACHED))).toBe(1);
  });
});
