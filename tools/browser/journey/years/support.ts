import { SUPPORT_STATE_WORDS } from '@qichuang/language';
import { chooses, dialog, gone, opens, picks, presses, sees } from '../hand.ts';
import { looksRight } from '../looks.ts';
import type { Years } from './cast.ts';
import { goTo } from './time.ts';

const DOCUMENT = '虚构财预〔2025〕8号';

/** The host enters what it received, its recommender confirms, and it counts from then on (A4.2, B6.2). */
export async function isSupported(years: Years): Promise<void> {
  const { first, windowOf } = years;
  await goTo(years, '2025-11-12');
  const page = await windowOf(first.host);
  await opens(page, '/support', '支持资金登记');
  await presses(page, '登记一笔');
  const entering = dialog(page);
  await chooses(page, entering.getByLabel('平台', { exact: true }), first.number);
  await chooses(page, entering.getByLabel('支持方式'), '奖补');
  await chooses(page, entering.getByLabel('来源'), '市级财政');
  await entering.getByLabel('支持单位').fill('示例市财政局');
  await entering.getByLabel('金额（万元）').fill('50');
  await entering.getByLabel('已到位（万元）').fill('30');
  await picks(entering.getByLabel('下达日期'), '2025-11-03');
  await entering.getByLabel('用途').fill('购置试验设备（虚构）');
  await entering.getByLabel('文号或合同编号').fill(DOCUMENT);
  await looksRight(page, 'entering support');
  await presses(entering, '登记一笔');
  await gone(entering);
  await sees(page, DOCUMENT, SUPPORT_STATE_WORDS.proposed.zh);
  const bureau = await windowOf(first.bureauApprover);
  await opens(bureau, '/support', '支持资金登记');
  await presses(bureau.getByRole('row').filter({ hasText: DOCUMENT }), /^确\s?认$/);
  await presses(dialog(bureau), /^确\s?认$/);
  await gone(dialog(bureau));
  await sees(bureau.getByRole('row').filter({ hasText: DOCUMENT }), SUPPORT_STATE_WORDS.standing.zh);
  await looksRight(bureau, 'register of support');
  await opens(page, `/platforms/${first.id}?tab=support`);
  await sees(page, DOCUMENT);
}
