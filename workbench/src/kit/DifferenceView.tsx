import { KIT_WORDS } from '@qichuang/language';
import { textDifferences } from './text-differences.ts';
import { useWords } from './words.ts';

export interface Difference {
  readonly field: string;
  /** The value in words, as the reader knows it from the form. */
  readonly before: string;
  readonly after: string;
}

interface Props {
  readonly label: string;
  readonly differences: readonly Difference[];
}

/** What changed between two versions, field by field: deletions struck, insertions underlined, both told in words too. */
export function DifferenceView({ label, differences }: Props) {
  const t = useWords();
  if (differences.length === 0) return <p className="muted">{t(KIT_WORDS.unchanged)}</p>;
  return (
    <table className="rows narrow diff-table" aria-label={label}>
      <tbody>
        {differences.map(({ field, before, after }) => (
          <tr key={field}>
            <th scope="row">{field}</th>
            <td>
              <TextDifference before={before} after={after} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function TextDifference({ before, after }: { before: string; after: string }) {
  const t = useWords();
  return (
    <span className="diff">
      {textDifferences(before, after).map(({ kind, text }, place) => {
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one comparison never change places
        if (kind === 'same') return <span key={place}>{text}</span>;
        const Mark = kind === 'deleted' ? 'del' : 'ins';
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <Mark key={place}>
            <span className="sr">{t(kind === 'deleted' ? KIT_WORDS.deleted : KIT_WORDS.inserted)} </span>
            {text}
          </Mark>
        );
      })}
    </span>
  );
}
