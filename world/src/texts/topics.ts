const FIELDS = [
  '海洋环境',
  '黄河流域生态',
  '智慧港口',
  '现代农业',
  '盐碱地治理',
  '高端装备',
  '绿色化工',
  '医养健康',
  '城市交通',
  '新型电力',
  '纺织服装',
  '轮胎制造',
  '食品加工',
  '文化旅游',
  '供应链金融',
  '工业能耗',
  '水利工程',
  '矿山安全',
  '冷链物流',
  '汽车零部件',
  '家电制造',
  '生物医药',
  '智能网联汽车',
  '应急管理',
] as const;

const METHODS = [
  '数字孪生',
  '知识图谱',
  '多源数据融合',
  '可信数据流通',
  '边缘智能',
  '时空大数据',
  '工业机理建模',
  '隐私计算',
  '大模型应用',
  '异常检测',
  '语料治理',
  '数据要素定价',
  '故障预测',
  '智能调度',
  '数据质量评测',
  '区块链存证',
  '视觉质检',
  '运筹优化',
  '遥感解译',
  '人机协同',
  '联邦学习',
  '实时计算',
  '仿真推演',
] as const;

const TURNS = ['', '协同', '共性', '前沿', '集成', '示范'] as const;

/** What an application is about: different for every place below three thousand. */
export function topicAt(place: number): {
  readonly field: string;
  readonly method: string;
  readonly whole: string;
} {
  const field = FIELDS[place % FIELDS.length] ?? '';
  // 24 and 23 share no divisor, so every pair comes once before any comes twice.
  const method = METHODS[place % METHODS.length] ?? '';
  const turn = TURNS[Math.floor(place / (FIELDS.length * METHODS.length)) % TURNS.length] ?? '';
  return { field, method, whole: `${field}${turn}${method}` };
}
