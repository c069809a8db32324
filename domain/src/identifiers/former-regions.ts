/** A region whose code is found in old records and in credit codes, but no longer in GB/T 2260. */
export interface FormerRegion {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  /** The city it lay in, by the code of that time. */
  readonly city: string;
  /** The year whose changes of administrative divisions ended it. */
  readonly abolishedIn: number;
  /** The region in force that took over its land. */
  readonly successor: string;
}

/**
 * Every code of Shandong that went out of use from 2012 on, before which no credit code was given out.
 * 苍山县 is not among them: as 兰陵县 it kept 371324.
 */
export const FORMER_REGIONS: readonly FormerRegion[] = [
  former('370125', '济阳县', 'Jiyang County', 2018, '370115'),
  former('370181', '章丘市', 'Zhangqiu City', 2016, '370114'),
  former('370205', '四方区', 'Sifang District', 2012, '370203'),
  former('370282', '即墨市', 'Jimo City', 2017, '370215'),
  former('370284', '胶南市', 'Jiaonan City', 2012, '370211'),
  former('370521', '垦利县', 'Kenli County', 2016, '370505'),
  former('370634', '长岛县', 'Changdao County', 2020, '370614'),
  former('370684', '蓬莱市', 'Penglai City', 2020, '370614'),
  former('370802', '市中区', 'Shizhong District', 2013, '370811'),
  former('370882', '兖州市', 'Yanzhou City', 2013, '370812'),
  former('371081', '文登市', 'Wendeng City', 2014, '371003'),
  former('371200', '莱芜市', 'Laiwu', 2019, '370100'),
  former('371202', '莱城区', 'Laicheng District', 2019, '370116'),
  former('371203', '钢城区', 'Gangcheng District', 2019, '370117'),
  former('371421', '陵县', 'Ling County', 2014, '371403'),
  former('371523', '茌平县', 'Chiping County', 2019, '371503'),
  former('371624', '沾化县', 'Zhanhua County', 2014, '371603'),
  former('371626', '邹平县', 'Zouping County', 2018, '371681'),
  former('371727', '定陶县', 'Dingtao County', 2016, '371703'),
];

function former(code: string, zh: string, en: string, abolishedIn: number, successor: string): FormerRegion {
  return { code, zh, en, city: `${code.slice(0, 4)}00`, abolishedIn, successor };
}
