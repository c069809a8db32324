import { DRAFT_MOVE_WORDS } from '@qichuang/language';
import { type FormValues, findField, findForm } from '@qichuang/programmes';
import { fieldText } from '../../form-view/value-words.ts';
import { documentOf, useProgramme } from '../../kit/programme.tsx';
import { Time } from '../../kit/Time.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { useView, type ViewQuery } from '../../wire/use-view.ts';

type Move = NonNullable<ViewQuery<'see-version-moves'>['data']>['moves'][number];

interface Of {
  readonly application: string;
  readonly programme: string;
  readonly category: string;
}

/** What became of a draft when its round went over to a later version: before and after, and every word that was set aside (A4.1). */
export function VersionMoves(of: Of) {
  const { application } = of;
  const moves = useView('see-version-moves', { params: { application } }).data?.moves ?? [];
  return moves.map((move) => <Moved key={move.at} {...of} move={move} />);
}

function Moved({ move, ...of }: Of & { readonly move: Move }) {
  const t = useWords();
  const language = useLanguage();
  const { at, from, to, differences, setAside } = move;
  const [before = '', after = ''] = t(DRAFT_MOVE_WORDS.told, { at: '\u0000', from, to }).split('\u0000');
  return (
    <div className="notice info">
      <div>
        <p>
          {before}
          <Time at={at} />
          {after}
        </p>
        {setAside.length > 0 && <SetAside {...of} move={move} />}
        <details>
          <summary>{t(DRAFT_MOVE_WORDS.differences, { count: differences.length })}</summary>
          <ul>
            {differences.map((one) => (
              <li key={`${one.part} ${one.id} ${one.zh}`}>{one[language]}</li>
            ))}
          </ul>
        </details>
      </div>
    </div>
  );
}

/** In the words of the form it was typed in: the later one does not know them. */
function SetAside({ programme, category, move }: Of & { readonly move: Move }) {
  const t = useWords();
  const language = useLanguage();
  const earlier = documentOf(useProgramme(programme, move.fromDigest).data);
  const form = earlier === null ? undefined : findForm(earlier, category);
  if (earlier === null || form === undefined) return null;
  const values = Object.fromEntries(move.setAside.map(({ field, before }) => [field, before])) as FormValues;
  return (
    <>
      <p>{t(DRAFT_MOVE_WORDS.toldSetAside)}</p>
      <dl className="facts">
        {move.setAside.flatMap(({ field: id, name, before }) => {
          const field = findField(form, id);
          if (field === undefined) return [];
          const typed = fieldText({ programme: earlier, form, values, language }, field, before);
          return [<dt key={`${id} name`}>{name[language]}</dt>, <dd key={id}>{typed}</dd>];
        })}
      </dl>
    </>
  );
}
