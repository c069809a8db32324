import type { ReportField } from '../document/report-field.ts';
import type { ChangeKind } from '../document/reports.ts';

/**
 * What a change says in a form the system can act on, by its effect; before and after in words are asked for besides. The work plan
 * names the changes and leaves their form open (B5.4): product default.
 */
export function changeFields({ effect }: Pick<ChangeKind, 'effect'>): readonly ReportField[] {
  return FIELDS[effect] ?? [];
}

const CLAUSE = ['B5.4'];

const HOLDER: ReportField = {
  id: 'change_holder_uscc',
  zh: '承继单位统一社会信用代码',
  en: 'USCC of the succeeding organisation',
  type: 'uscc',
  required: true,
  clause: CLAUSE,
  help: {
    zh: '承继单位须已在本系统登记；备案后由其履行建设任务',
    en: 'It has to be registered here; once filed, it carries on the platform',
  },
};

const FIELDS: Readonly<Record<string, readonly ReportField[]>> = {
  'host-changes': [HOLDER],
  'host-may-change': [
    {
      ...HOLDER,
      required: false,
      help: { zh: '建设单位不变的留空', en: 'Leave empty if the host stays the same' },
    },
  ],
  'name-changes': [
    {
      id: 'change_holder_name',
      zh: '建设单位新名称',
      en: 'New name of the host',
      type: 'text',
      required: true,
      minChars: 2,
      maxChars: 100,
      clause: CLAUSE,
    },
  ],
  'region-changes': [
    {
      id: 'change_region',
      zh: '新注册地',
      en: 'New place of registration',
      type: 'region',
      required: true,
      clause: CLAUSE,
      help: {
        zh: '跨市的，备案后由新注册地的市工业和信息化局管理；迁出省外的由主管部门另行研究',
        en: 'In another city its bureau takes over; a move out of the province is decided on separately',
      },
    },
  ],
  'head-changes': [
    {
      id: 'change_head_name',
      zh: '新任平台负责人',
      en: 'New head of the platform',
      type: 'person',
      required: true,
      maxChars: 40,
      clause: CLAUSE,
    },
  ],
  'platform-name-changes': [
    {
      id: 'change_platform_name',
      zh: '平台新名称',
      en: 'New name of the platform',
      type: 'text',
      required: true,
      minChars: 2,
      maxChars: 60,
      clause: CLAUSE,
    },
  ],
  'chain-changes': [
    {
      id: 'change_industry_chain',
      zh: '所属产业链',
      en: 'Industry chain',
      type: 'enum',
      required: true,
      optionsFrom: 'programme.industryChains',
      clause: CLAUSE,
      help: {
        zh: '平台主要服务的一条；备案后用于公开的布局',
        en: 'The one the platform serves most; once filed, the public layout follows it',
      },
    },
  ],
  'partners-change': [
    {
      id: 'partners_table',
      zh: '变更后的联合建设单位（不含牵头单位）',
      en: 'Partners after the change, besides the lead',
      type: 'table',
      required: false,
      maxRows: 10,
      clause: CLAUSE,
      columns: [
        { id: 'partner_name', zh: '单位名称', en: 'Name', type: 'text', maxChars: 100, required: true },
        { id: 'partner_uscc', zh: '统一社会信用代码', en: 'USCC', type: 'uscc', required: true },
        { id: 'partner_region', zh: '注册地', en: 'Place of registration', type: 'region', required: true },
      ],
    },
  ],
};
