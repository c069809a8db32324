import { DEMO_PASSWORD } from '@qichuang/world';
import { opens, presses, sees, seesHeading, signsIn } from './hand.ts';
import { looksRight } from './looks.ts';
import type { Stage } from './stage.ts';

const ADMINISTRATORS = [
  { title: '系统管理员', account: 'system-admin' },
  { title: '安全管理员', account: 'security-admin' },
  { title: '审计员', account: 'auditor' },
] as const;

/** The first start: three administrators on one page, who then sign in. */
export async function foundSystem(stage: Stage): Promise<void> {
  const page = await stage.window();
  await opens(page, '/', '第一次启动：设三名管理员');
  await looksRight(page, 'first start');
  await presses(page, '设立三名管理员');
  await sees(page, '请填“姓名”', '账号 3 至 80 个字符');
  for (const { title, account } of ADMINISTRATORS) {
    const part = page.locator('fieldset').filter({ hasText: title });
    await part.getByLabel('姓名').fill(`${title}（虚构）`);
    await part.getByLabel('电子邮箱').fill(`${account}@example.org`);
    await part.getByLabel('账号').fill(account);
    await part.getByLabel('密码', { exact: true }).fill(DEMO_PASSWORD);
  }
  await presses(page, '设立三名管理员');
  await sees(page, '三名管理员已设立，请分别登录。');
  await page.getByRole('link', { name: '回到登录' }).click();
  await seesHeading(page, '登录齐创');
  await looksRight(page, 'sign-in');
  await page.getByLabel('账号').fill('system-admin');
  await page.getByLabel('密码', { exact: true }).fill('不是这个密码不是这个密码');
  await presses(page, /^登\s?录$/);
  await sees(page, /账号或密码/);
  await signsIn(page, 'system-admin', DEMO_PASSWORD);
  await sees(page, '系统管理员（虚构）');
  await page.context().close();
}
