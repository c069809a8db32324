/** What the second character of a code says, within its department. */
export interface UsccBodyKind {
  readonly id: string;
  readonly symbol: string;
  /** The standard's own term. */
  readonly zh: string;
  readonly en: string;
}

/** Who registered the body: the first character of a code. */
export interface UsccDepartment {
  readonly id: string;
  readonly symbol: string;
  readonly zh: string;
  readonly en: string;
  readonly bodyKinds: readonly UsccBodyKind[];
}

const OTHER = { id: 'other', symbol: '9', zh: '其他', en: 'Other' } as const;

/** GB 32100-2015, table of registration departments and kinds of body. */
export const USCC_DEPARTMENTS = [
  {
    id: 'establishment',
    symbol: '1',
    zh: '机构编制',
    en: 'Public-body establishment',
    bodyKinds: [
      { id: 'state-organ', symbol: '1', zh: '机关', en: 'State organ' },
      { id: 'public-institution', symbol: '2', zh: '事业单位', en: 'Public institution' },
      { id: 'mass-organisation', symbol: '3', zh: '群众团体', en: 'Mass organisation' },
      OTHER,
    ],
  },
  {
    id: 'foreign-affairs',
    symbol: '2',
    zh: '外交',
    en: 'Foreign affairs',
    bodyKinds: [
      { id: 'foreign-news-agency', symbol: '1', zh: '外国常驻新闻机构', en: 'Resident foreign news agency' },
      OTHER,
    ],
  },
  {
    id: 'justice',
    symbol: '3',
    zh: '司法行政',
    en: 'Justice',
    bodyKinds: [
      { id: 'law-firm', symbol: '1', zh: '律师执业机构', en: 'Law firm' },
      { id: 'notary-office', symbol: '2', zh: '公证处', en: 'Notary office' },
      { id: 'local-legal-service', symbol: '3', zh: '基层法律服务所', en: 'Local legal service office' },
      { id: 'forensic-institution', symbol: '4', zh: '司法鉴定机构', en: 'Forensic institution' },
      { id: 'arbitration-commission', symbol: '5', zh: '仲裁委员会', en: 'Arbitration commission' },
      OTHER,
    ],
  },
  {
    id: 'culture',
    symbol: '4',
    zh: '文化',
    en: 'Culture',
    bodyKinds: [
      { id: 'foreign-culture-centre', symbol: '1', zh: '外国在华文化中心', en: 'Foreign cultural centre' },
      OTHER,
    ],
  },
  {
    id: 'civil-affairs',
    symbol: '5',
    zh: '民政',
    en: 'Civil affairs',
    bodyKinds: [
      { id: 'social-organisation', symbol: '1', zh: '社会团体', en: 'Social organisation' },
      { id: 'private-non-enterprise', symbol: '2', zh: '民办非企业单位', en: 'Private non-enterprise unit' },
      { id: 'foundation', symbol: '3', zh: '基金会', en: 'Foundation' },
      OTHER,
    ],
  },
  {
    id: 'tourism',
    symbol: '6',
    zh: '旅游',
    en: 'Tourism',
    bodyKinds: [
      {
        id: 'foreign-tourism-office',
        symbol: '1',
        zh: '外国旅游部门常驻代表机构',
        en: 'Foreign tourism office',
      },
      {
        id: 'regional-tourism-office',
        symbol: '2',
        zh: '港澳台地区旅游部门常驻内地（大陆）代表机构',
        en: 'Tourism office of Hong Kong, Macao or Taiwan',
      },
      OTHER,
    ],
  },
  {
    id: 'religion',
    symbol: '7',
    zh: '宗教',
    en: 'Religion',
    bodyKinds: [
      { id: 'place-of-worship', symbol: '1', zh: '宗教活动场所', en: 'Place of worship' },
      { id: 'religious-college', symbol: '2', zh: '宗教院校', en: 'Religious college' },
      OTHER,
    ],
  },
  {
    id: 'trade-unions',
    symbol: '8',
    zh: '工会',
    en: 'Trade unions',
    bodyKinds: [{ id: 'grassroots-union', symbol: '1', zh: '基层工会', en: 'Grassroots trade union' }, OTHER],
  },
  {
    id: 'commerce',
    symbol: '9',
    zh: '工商',
    en: 'Market regulation',
    bodyKinds: [
      { id: 'enterprise', symbol: '1', zh: '企业', en: 'Enterprise' },
      { id: 'sole-trader', symbol: '2', zh: '个体工商户', en: 'Sole trader' },
      { id: 'farmers-cooperative', symbol: '3', zh: '农民专业合作社', en: 'Farmers’ cooperative' },
      OTHER,
    ],
  },
  {
    id: 'military-establishment',
    symbol: 'A',
    zh: '中央军委改革和编制办公室',
    en: 'Military establishment',
    bodyKinds: [
      { id: 'military-institution', symbol: '1', zh: '军队事业单位', en: 'Military institution' },
      OTHER,
    ],
  },
  {
    id: 'agriculture',
    symbol: 'N',
    zh: '农业',
    en: 'Agriculture',
    bodyKinds: [
      { id: 'group-collective', symbol: '1', zh: '组级集体经济组织', en: 'Group-level economic collective' },
      { id: 'village-collective', symbol: '2', zh: '村级集体经济组织', en: 'Village economic collective' },
      {
        id: 'township-collective',
        symbol: '3',
        zh: '乡镇级集体经济组织',
        en: 'Township economic collective',
      },
      OTHER,
    ],
  },
  {
    id: 'other',
    symbol: 'Y',
    zh: '其他',
    en: 'Other',
    bodyKinds: [{ id: 'other', symbol: '1', zh: '其他', en: 'Other' }],
  },
] as const satisfies readonly UsccDepartment[];

export type UsccDepartmentId = (typeof USCC_DEPARTMENTS)[number]['id'];
