import { findRegion } from '@qichuang/domain';
import { accountOf, personNameAt } from '@qichuang/world';
import type { Journey } from './cast.ts';
import { chooses, opens, presses, sees, seesHeading } from './hand.ts';
import { looksRight } from './looks.ts';

const KIND_ZH: Readonly<Record<string, string>> = {
  university: '高等院校',
  'research-institute': '科研院所',
  enterprise: '企业',
  'public-institution': '事业单位',
  'social-organisation': '社会组织',
};

/** An organisation registers itself with its first person (B4.1). */
export async function registerOrganisation({ stage, organisation, accounts }: Journey): Promise<void> {
  const page = await stage.window();
  await opens(page, '/register', '注册申报单位');
  await looksRight(page, 'registration');
  await presses(page, /^注\s?册$/);
  await sees(page, '请填“单位名称”');
  const wrong = `${organisation.uscc.slice(0, -1)}${organisation.uscc.endsWith('0') ? '1' : '0'}`;
  await page.getByLabel('统一社会信用代码').fill(wrong);
  await sees(page, /校验码/);
  await page.getByLabel('统一社会信用代码').fill(organisation.uscc);
  await page.getByLabel('单位名称').fill(organisation.name);
  await chooses(page, page.getByLabel('单位性质'), KIND_ZH[organisation.kind] ?? organisation.kind);
  await page.getByLabel('注册（成立）日期').fill(organisation.registeredOn);
  const region = findRegion(organisation.region);
  const cascader = page.getByLabel('注册地（县级）');
  await cascader.fill(region?.zh ?? '');
  await page.locator('.ant-cascader-dropdown:visible .ant-cascader-menu-item').first().click();
  await page.getByLabel('注册地址').fill(organisation.address);
  await page.getByLabel('法定代表人（负责人）').fill(organisation.legalRepresentative);
  await page.getByLabel('单位简介').fill(organisation.profile);
  const person = accountOf(accounts.submitter, personNameAt(1000), 1000);
  await page.getByLabel('姓名').fill(person.name);
  await page.getByLabel('电子邮箱').fill(person.email);
  await page.getByLabel('电话').fill(person.phone);
  await page.getByLabel('账号').fill(person.account);
  await page.getByLabel('密码', { exact: true }).fill(person.password);
  await presses(page, /^注\s?册$/);
  await sees(page, `注册成功。请用账号“${person.account}”登录。`);
  await page.getByRole('link', { name: '登录' }).click();
  await seesHeading(page, '登录齐创');
  await page.context().close();
}
