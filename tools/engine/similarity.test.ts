import { describe, expect, test } from 'vitest';
import { SIMILARITY } from './similarity.ts';

interface Span {
  readonly aStart: number;
  readonly aEnd: number;
  readonly bStart: number;
  readonly bEnd: number;
}
interface Answer {
  readonly pairs: readonly { readonly a: unknown; readonly b: unknown; readonly spans: readonly Span[] }[];
}

function pairs(document: unknown): Answer {
  return SIMILARITY['pairs']?.run(document) as Answer;
}

const COPIED = '面向公共数据授权运营的隐私计算平台，已在三个设区市试运行';
const DOCUMENTS = [
  { id: 'b', owner: '示例大学', text: `本单位建设${COPIED}。` },
  {
    id: 'a',
    owner: '虚构公司',
    text: `我们拟建设面向公共數據授權運營的隱私計算平臺，已在三個設區市試運行，另有安排。`,
  },
  { id: 'c', text: '与此毫无关系的另一段文字，讲的是制造业数字化转型的路径与方法。' },
];

describe('similarity pairs from the command line', () => {
  test('pairs with their share and the places in the texts as given', () => {
    const { pairs: found } = pairs({ documents: DOCUMENTS, minContainment: 0.1 });
    expect(found).toEqual([
      expect.objectContaining({ a: 'a', b: 'b', sameOwner: false, containment: expect.any(Number) }),
    ]);
    const [{ spans = [] } = {}] = found;
    expect(spans.map(({ bStart, bEnd }) => DOCUMENTS[0]?.text.slice(bStart, bEnd))).toEqual([
      `建设${COPIED}`,
    ]);
    expect(Object.keys(found[0] ?? {}).sort()).toEqual(['a', 'b', 'containment', 'sameOwner', 'spans']);
  });

  test('numbers are ids, too, and come back as numbers', () => {
    const documents = DOCUMENTS.map((one, place) => ({ ...one, id: place, owner: 7 }));
    expect(pairs({ documents, minContainment: 0 }).pairs).toMatchObject([{ a: 0, b: 1, sameOwner: true }]);
  });

  test('template text does not count', () => {
    expect(pairs({ documents: DOCUMENTS, minContainment: 0, templates: [`建设${COPIED}`] }).pairs).toEqual(
      [],
    );
    expect(pairs({ documents: DOCUMENTS, minContainment: 0, commonAbove: 1 }).pairs).toEqual([]);
  });

  test('no documents, no pairs', () => {
    expect(pairs({ documents: [], minContainment: 0 })).toEqual({ pairs: [] });
  });

  test.each([
    [{ minContainment: 0 }, 'documents: is missing'],
    [{ documents: DOCUMENTS }, 'minContainment: is missing'],
    [{ documents: DOCUMENTS, minContainment: 1.5 }, 'minContainment: is a share from 0 to 1'],
    [
      { documents: [{ id: 'a', text: '。' }], minContainment: 0 },
      'documents[0].text: has no letter or digit to compare',
    ],
    [
      { documents: [{ id: 'a', text: '数\ud800' }], minContainment: 0 },
      'documents[0].text: is no text, half a character stands alone at 1',
    ],
    [
      { documents: [{ id: 'a', text: '数'.repeat(1_000_001) }], minContainment: 0 },
      'documents[0].text: has 1000001 UTF-16 units, the most is 1000000',
    ],
    [{ documents: [...DOCUMENTS, DOCUMENTS[0]], minContainment: 0 }, 'documents[3].id: b comes twice'],
    [
      { documents: DOCUMENTS, minContainment: 0, templates: [''] },
      'templates[0]: has no letter or digit to compare',
    ],
    [
      { documents: [{ id: 'a', text: '数据', city: '济南' }], minContainment: 0 },
      'documents[0].city: there is no such field',
    ],
  ])('wrong input names its field: $1', (document, message) => {
    expect(() => pairs(document)).toThrow(message);
  });
});

describe('similarity evidence from the command line', () => {
  const claim = (owner: string, number: string) => ({ owner, document: owner, kind: 'patent', number });

  test('one patent of two owners, however it is written', () => {
    const claims = [claim('示例大学', '202110123456.7'), claim('虚构公司', 'ZL 2021 1 0123456.7')];
    expect(SIMILARITY['evidence']?.run({ claims })).toEqual({
      claimedTwice: [{ kind: 'patent', number: '2021101234567', claims }],
    });
  });

  test('a kind nobody knows is named', () => {
    const claims = [{ ...claim('虚构公司', '1'), kind: 'rumour' }];
    expect(() => SIMILARITY['evidence']?.run({ claims })).toThrow('claims[0].kind');
  });
});
