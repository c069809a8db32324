import { PORTAL_WORDS, type Words } from '@qichuang/language';
import { useSay } from '../../frame/context.ts';
import { Chinese, Named } from '../../pieces/Chinese.tsx';
import { ClauseTags } from '../../pieces/ClauseTag.tsx';
import { ColumnTable } from '../../pieces/ColumnTable.tsx';

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

interface StageProps {
  readonly stages: readonly Stage[];
  readonly programmeId: string;
}

export function StageTable({ stages, programmeId }: StageProps) {
  const t = useSay();
  const words = PORTAL_WORDS.programme;
  return (
    <section className="section" aria-labelledby="stages">
      <div className="section-head">
        <h2 id="stages">{t(words.stages)}</h2>
      </div>
      <ColumnTable
        caption={t(words.stagesCaption)}
        captioned
        rows={stages}
        keyOf={({ id }) => id}
        columns={[
          { title: t(words.stage), cell: ({ name }) => t(name) },
          { title: t(words.actor), cell: ({ actor }) => t(actor) },
          {
            title: t(words.provision),
            cell: ({ quote, clauses }) => (
              <>
                {quote !== null && <Chinese text={quote} />}
                <Provision {...{ clauses, programmeId }} />
              </>
            ),
          },
        ]}
      />
    </section>
  );
}

interface DutyProps {
  readonly duties: readonly Duty[];
  readonly programmeId: string;
}

export function DutyTable({ duties, programmeId }: DutyProps) {
  const t = useSay();
  const words = PORTAL_WORDS.programme;
  if (duties.length === 0) return null;
  return (
    <section className="section" aria-labelledby="duties">
      <div className="section-head">
        <h2 id="duties">{t(words.duties)}</h2>
      </div>
      <ColumnTable
        caption={t(words.dutiesCaption)}
        captioned
        rows={duties}
        keyOf={({ id }) => id}
        columns={[
          { title: t(words.duty), cell: ({ name }) => <Named name={name} /> },
          { title: t(words.due), cell: ({ due }) => t(due) },
          { title: t(words.provision), cell: ({ clauses }) => <Provision {...{ clauses, programmeId }} /> },
        ]}
      />
    </section>
  );
}

function Provision({ clauses, programmeId }: { clauses: readonly string[]; programmeId: string }) {
  const t = useSay();
  return clauses.length === 0 ? (
    <span className="quiet">{t(PORTAL_WORDS.programme.ownDefault)}</span>
  ) : (
    <ClauseTags clauses={clauses} programmeId={programmeId} here />
  );
}
