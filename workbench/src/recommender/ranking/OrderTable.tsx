import { APPLICATION_LIST_WORDS, KIT_WORDS, RECOMMENDER_WORDS } from '@qichuang/language';
import { Link } from '@tanstack/react-router';
import { Button, Checkbox, Input } from 'antd';
import { Fragment, useState } from 'react';
import { StateMark } from '../../kit/StateMark.tsx';
import { useWords } from '../../kit/words.ts';
import type { ApplicationRow } from '../../round-choice/use-applications.ts';
import { CheckMark } from './CheckMark.tsx';
import { PlaceArrows, PlaceNumber } from './PlaceEntry.tsx';

interface Props {
  readonly label: string;
  /** In their order; without places for those not recommended. */
  readonly rows: readonly ApplicationRow[];
  readonly ranked: boolean;
  readonly places: number | null;
  readonly opinions: Readonly<Record<string, string>>;
  /** `null`: to be read only. */
  readonly edit: {
    readonly chosen: ReadonlySet<string>;
    readonly onChoose: (chosen: ReadonlySet<string>) => void;
    readonly onPlace: (row: ApplicationRow, place: number) => void;
    readonly onOpinion: (row: ApplicationRow, opinion: string) => void;
  } | null;
}

/** One order: place as a number, by arrows or by dragging the row; check and opinion of each; the line of the quota. */
export function OrderTable({ label, rows, ranked, places, opinions, edit }: Props) {
  const t = useWords();
  const [open, setOpen] = useState<string | null>(null);
  const [dragged, setDragged] = useState<string | null>(null);
  const columns = [true, true, true, ranked, edit !== null, ranked && edit !== null].filter(Boolean).length;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section className="scroll" tabIndex={0} aria-label={label}>
      <table className="rows order">
        <thead>
          <tr>
            {edit !== null && (
              <th scope="col">
                <span className="sr">{t(KIT_WORDS.chooseAll)}</span>
              </th>
            )}
            {ranked && <th scope="col">{t(RECOMMENDER_WORDS.order)}</th>}
            {ranked && edit !== null && <th scope="col">{t(RECOMMENDER_WORDS.move)}</th>}
            <th scope="col">{t(RECOMMENDER_WORDS.platform)}</th>
            <th scope="col">
              {edit === null ? t(APPLICATION_LIST_WORDS.state) : t(RECOMMENDER_WORDS.check)}
            </th>
            <th scope="col">{t(RECOMMENDER_WORDS.opinion)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => {
            const place = index + 1;
            const opinion = opinions[row.id] ?? '';
            const over = places !== null && place > places;
            return (
              <Fragment key={row.id}>
                {ranked && places !== null && place === places + 1 && (
                  <Cut columns={columns} places={places} used={rows.length} />
                )}
                <tr
                  className={rowClass(edit?.chosen.has(row.id) === true, over, dragged === row.id)}
                  draggable={ranked && edit !== null}
                  onDragStart={({ dataTransfer }) => {
                    dataTransfer.setData('text/plain', row.id);
                    dataTransfer.effectAllowed = 'move';
                    setDragged(row.id);
                  }}
                  onDragEnd={() => setDragged(null)}
                  onDragOver={(event) => {
                    if (dragged !== null) event.preventDefault();
                  }}
                  onDrop={(event) => {
                    event.preventDefault();
                    const moved = rows.find(({ id }) => id === dragged);
                    if (moved !== undefined) edit?.onPlace(moved, place);
                    setDragged(null);
                  }}
                >
                  {edit !== null && (
                    <td>
                      <Checkbox
                        aria-label={t(KIT_WORDS.chooseOne, { name: row.name })}
                        checked={edit.chosen.has(row.id)}
                        onChange={() => edit.onChoose(toggled(edit.chosen, row.id))}
                      />
                    </td>
                  )}
                  {ranked && (
                    <td className="num">
                      {edit === null ? (
                        <b>{place}</b>
                      ) : (
                        <PlaceNumber
                          name={row.name}
                          place={place}
                          of={rows.length}
                          onPlace={(wanted) => edit.onPlace(row, wanted)}
                        />
                      )}
                    </td>
                  )}
                  {ranked && edit !== null && (
                    <td>
                      <PlaceArrows
                        name={row.name}
                        place={place}
                        of={rows.length}
                        onPlace={(wanted) => edit.onPlace(row, wanted)}
                      />
                    </td>
                  )}
                  <th scope="row">
                    <Link to="/applications/$application" params={{ application: row.id }}>
                      {row.name}
                    </Link>
                    <br />
                    <small>
                      {row.organisation?.name} {row.receipt}
                    </small>
                  </th>
                  <td>
                    {edit === null ? <StateMark state={row.state} /> : <CheckMark application={row.id} />}
                  </td>
                  <td>
                    {edit === null ? (
                      <span className="opinion-read">{opinion === '' ? '–' : opinion}</span>
                    ) : (
                      <Button
                        type={opinion.trim() === '' ? 'default' : 'link'}
                        size="small"
                        aria-expanded={open === row.id}
                        onClick={() => setOpen(open === row.id ? null : row.id)}
                      >
                        {t(opinion.trim() === '' ? RECOMMENDER_WORDS.toWrite : RECOMMENDER_WORDS.written)}
                        <span className="sr">：{t(RECOMMENDER_WORDS.opinionOf, { name: row.name })}</span>
                      </Button>
                    )}
                  </td>
                </tr>
                {edit !== null && open === row.id && (
                  <tr className="opinion-row">
                    <td colSpan={columns}>
                      <Input.TextArea
                        autoFocus
                        aria-label={t(RECOMMENDER_WORDS.opinionOf, { name: row.name })}
                        value={opinion}
                        maxLength={500}
                        showCount
                        autoSize={{ minRows: 3, maxRows: 10 }}
                        onChange={({ target }) => edit.onOpinion(row, target.value)}
                      />
                      <p className="hint">{t(RECOMMENDER_WORDS.opinionHint)}</p>
                    </td>
                  </tr>
                )}
              </Fragment>
            );
          })}
          {ranked && places !== null && rows.length <= places && (
            <Cut columns={columns} places={places} used={rows.length} />
          )}
        </tbody>
      </table>
    </section>
  );
}

/** The line behind the last place of the quota, in words. */
function Cut({ columns, places, used }: { columns: number; places: number; used: number }) {
  const t = useWords();
  const left = places - used;
  return (
    <tr className="cut">
      <td colSpan={columns}>
        {left > 0
          ? t(RECOMMENDER_WORDS.quotaLeft, { places, left, next: places + 1 })
          : t(RECOMMENDER_WORDS.quotaFull, { places, next: places + 1 })}
      </td>
    </tr>
  );
}

function rowClass(chosen: boolean, over: boolean, dragged: boolean): string {
  return [chosen ? 'chosen' : '', over ? 'over' : '', dragged ? 'dragged' : ''].join(' ').trim();
}

function toggled(chosen: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(chosen);
  if (!next.delete(id)) next.add(id);
  return next;
}
