import { useCategoryName } from './category-names.ts';

/** The category of one line among applications to several programmes, each with its own names. */
export function CategoryOf({
  programme,
  category,
}: {
  readonly programme: string;
  readonly category: string;
}) {
  return useCategoryName(programme)(category);
}
