import { describe, expect, test } from 'vitest';
import { FORMER_REGIONS } from './former-regions.ts';
import { CITIES, cityOf, countiesOf, findRegion, REGIONS, regionName, SHANDONG } from './regions.ts';

describe('the regions of Shandong, GB/T 2260', () => {
  test.each([
    ['city', 16],
    ['district', 58],
    ['county-level-city', 26],
    ['county', 52],
  ])('there are as many of the level %s as the province counts: %i', (level, count) => {
    expect(REGIONS.filter((region) => region.level === level)).toHaveLength(count);
  });

  test('codes come once, in order, and each county lies in a city that exists', () => {
    const codes = REGIONS.map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)].toSorted());
    expect(codes.every((code) => /^37\d{4}$/.test(code))).toBe(true);
    expect(REGIONS.filter(({ city }) => findRegion(city ?? '')?.level !== 'city')).toEqual([]);
    expect(CITIES.flatMap(({ code }) => countiesOf(code))).toHaveLength(136);
  });

  test.each([
    ['370113', '长清区', 'Changqing District'],
    ['370612', '牟平区', 'Muping District'],
    ['370724', '临朐县', 'Linqu County'],
    ['370725', '昌乐县', 'Changle County'],
    ['370812', '兖州区', 'Yanzhou District'],
    ['371122', '莒县', 'Ju County'],
    ['371322', '郯城县', 'Tancheng County'],
    ['371481', '乐陵市', 'Laoling City'],
    ['371503', '茌平区', 'Chiping District'],
    ['371522', '莘县', 'Shen County'],
    ['371524', '东阿县', 'Dong’e County'],
    ['371623', '无棣县', 'Wudi County'],
    ['371722', '单县', 'Shan County'],
    ['371726', '鄄城县', 'Juancheng County'],
  ])('%s %s is %s', (code, zh, en) => {
    expect(findRegion(code)).toMatchObject({ zh, en });
  });

  test('functional zones and 市辖区 are no regions', () => {
    for (const code of ['370171', '370571', '370101', '370310', '371200x', '']) {
      expect(findRegion(code)).toBeUndefined();
      expect(cityOf(code)).toBeUndefined();
      expect(regionName(code)).toBeUndefined();
    }
  });

  test('a name says the city too, for two cities have a 市中区', () => {
    expect(regionName('370103')).toEqual({ zh: '济南市市中区', en: 'Shizhong District, Jinan' });
    expect(regionName('370403')?.zh).toBe('枣庄市薛城区');
    expect(regionName('370100')).toEqual({ zh: '济南市', en: 'Jinan' });
    expect(regionName('370000')).toEqual({ zh: '山东省', en: 'Shandong' });
    expect(new Set(REGIONS.map(({ code }) => regionName(code)?.en)).size).toBe(REGIONS.length);
  });

  test('the province lies in no city, and a city in itself', () => {
    expect(findRegion('370000')).toBe(SHANDONG);
    expect(cityOf('370000')).toBeUndefined();
    expect(cityOf('370200')?.code).toBe('370200');
    expect(cityOf('370281')?.zh).toBe('青岛市');
  });
});

describe('regions of former days', () => {
  test.each([
    ['370181', '济南市章丘市', '370114'],
    ['371200', '莱芜市', '370100'],
    ['371202', '莱芜市莱城区', '370116'],
    ['370634', '烟台市长岛县', '370614'],
    ['371626', '滨州市邹平县', '371681'],
  ])('%s keeps its name %s, and %s took its place', (code, zh, successor) => {
    expect(regionName(code)?.zh).toBe(zh);
    expect(findRegion(code)?.code).toBe(successor);
  });

  test('land of 莱芜市 lies in 济南市 today', () => {
    expect(cityOf('371203')?.code).toBe('370100');
  });

  test('none is in force, and each has a successor that is', () => {
    expect(FORMER_REGIONS.length).toBeGreaterThan(0);
    const inForce = new Set(REGIONS.map(({ code }) => code));
    expect(FORMER_REGIONS.filter(({ code }) => inForce.has(code))).toEqual([]);
    expect(FORMER_REGIONS.filter(({ successor }) => !inForce.has(successor))).toEqual([]);
  });
});
