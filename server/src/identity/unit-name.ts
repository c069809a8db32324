import type { Unit } from '@qichuang/domain';
import { type Language, OPERATOR_WORDS, PART_WORDS } from '@qichuang/language';
import type { House } from '../house.ts';

/** How a unit is called on a page. */
export async function unitName(house: Pick<House, 'desk'>, unit: Unit, language: Language): Promise<string> {
  const { shelf, programmes } = house.desk;
  switch (unit.kind) {
    case 'organisation':
      return (await shelf.find('organisation', unit.id))?.name ?? '';
    case 'recommender': {
      const recommender = await shelf.find('recommender', unit.id);
      return (language === 'zh' ? recommender?.name : recommender?.nameEn) ?? '';
    }
    case 'authority': {
      const programme = [...programmes.values()].find(({ id }) => id === unit.programme);
      return programme?.authority[language] ?? unit.programme;
    }
    case 'expert':
      return PART_WORDS.expert[language];
    case 'operator':
      return OPERATOR_WORDS[language];
  }
}
