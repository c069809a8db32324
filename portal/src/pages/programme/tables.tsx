import { PORTAL_WORDS, type Words } from '@qichuang/language';
import { useSay } from '../../frame/context.ts';
import { Chinese, Named } from '../../pieces/Chinese.tsx';
import { ClauseTags } from '../../pieces/ClauseTag.tsx';

/** One stage of the programme's way, by whom and under which clause. */
export interface Stage {
  readonly id: string;
  readonly name: Words;
  readonly actor: Words;
  /** Empty where the product set it, not a document. */
  readonly clauses: readonly string[];
  readonly quote: string | null;
}

/** What a host owes after designation (A3.7, B5.2). */
export interface Duty {
  readonly id: string;
  readonly name: Words;
  readonly clauses: readonly string[];
  /** When it is due: `每年 3 月 31 日前`. */
  readonly due: Words;
}

export function StageTable({
  stages,
  programmeId,
}: {
  readonly stages: readonly Stage[];
  readonly programmeId: string;
}) {
  const t = useSay();
  const words = PORTAL_WORDS.programme;
  return (
    <section className="section" aria-labelledby="stages">
      <div className="section-head">
        <h2 id="stages">{t(words.stages)}</h2>
      </div>
      <div className="sheet">
        <table className="table stack">
          <caption>{t(words.stagesCaption)}</caption>
          <thead>
            <tr>
              <th scope="col">{t(words.stage)}</th>
              <th scope="col">{t(words.actor)}</th>
              <th scope="col">{t(words.provision)}</th>
            </tr>
          </thead>
          <tbody>
            {stages.map(({ id, name, actor, clauses, quote }) => (
              <tr key={id}>
                <th scope="row">{t(name)}</th>
                <td data-label={t(words.actor)}>{t(actor)}</td>
                <td data-label={t(words.provision)}>
                  {quote !== null && <Chinese text={quote} />}
                  {clauses.length === 0 ? (
                    <span className="quiet">{t(words.ownDefault)}</span>
                  ) : (
                    <ClauseTags clauses={clauses} programmeId={programmeId} here />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

export function DutyTable({
  duties,
  programmeId,
}: {
  readonly duties: readonly Duty[];
  readonly programmeId: string;
}) {
  const t = useSay();
  const words = PORTAL_WORDS.programme;
  if (duties.length === 0) return null;
  return (
    <section className="section" aria-labelledby="duties">
      <div className="section-head">
        <h2 id="duties">{t(words.duties)}</h2>
      </div>
      <div className="sheet">
        <table className="table stack">
          <caption>{t(words.dutiesCaption)}</caption>
          <thead>
            <tr>
              <th scope="col">{t(words.duty)}</th>
              <th scope="col">{t(words.due)}</th>
              <th scope="col">{t(words.provision)}</th>
            </tr>
          </thead>
          <tbody>
            {duties.map(({ id, name, clauses, due }) => (
              <tr key={id}>
                <th scope="row">
                  <Named name={name} />
                </th>
                <td data-label={t(words.due)}>{t(due)}</td>
                <td data-label={t(words.provision)}>
                  {clauses.length === 0 ? (
                    <span className="quiet">{t(words.ownDefault)}</span>
                  ) : (
                    <ClauseTags clauses={clauses} programmeId={programmeId} here />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
