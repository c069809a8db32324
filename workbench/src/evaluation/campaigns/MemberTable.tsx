import { EVALUATION_WORDS } from '@qichuang/language';
import { Link } from '@tanstack/react-router';
import { type Column, DataTable } from '../../kit/DataTable.tsx';
import { documentOf, useProgramme } from '../../kit/programme.tsx';
import { DayText } from '../../kit/Time.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { type Campaign, type CampaignMember, GradeMark, pointsOf } from '../evaluation-marks.tsx';

/** Every platform of a campaign: self-assessment, sheets, visit, points and grade with what caps it. */
export function MemberTable({ campaign }: { campaign: Campaign }) {
  const t = useWords();
  const language = useLanguage();
  const programme = documentOf(useProgramme(campaign.programme, campaign.programmeDigest).data);
  const capName = (cap: string) =>
    programme?.evaluation.grades.caps.find(({ id }) => id === cap)?.[language] ?? cap;
  const rows = [...campaign.members].sort((a, b) => (b.totalHundredths ?? -1) - (a.totalHundredths ?? -1));
  const columns: readonly Column<CampaignMember>[] = [
    {
      id: 'platform',
      title: t(EVALUATION_WORDS.platform),
      names: true,
      cell: ({ id, platform, organisation }) => (
        <>
          <Link to="/evaluations/$evaluation" params={{ evaluation: id }}>
            {platform.name}
          </Link>
          <br />
          <small>
            {platform.number} {organisation}
          </small>
        </>
      ),
    },
    {
      id: 'self',
      title: t(EVALUATION_WORDS.selfAssessment),
      cell: ({ selfAssessment }) =>
        selfAssessment?.handedIn === true ? (
          <Link to="/filings/$filing" params={{ filing: selfAssessment.filing }}>
            {t(EVALUATION_WORDS.handedIn)}
          </Link>
        ) : (
          <span className="muted">{t(EVALUATION_WORDS.notHandedIn)}</span>
        ),
    },
    {
      id: 'sheets',
      title: t(EVALUATION_WORDS.sheets),
      numeric: true,
      cell: ({ scored, sheets }) => `${scored} / ${sheets}`,
    },
    {
      id: 'visit',
      title: t(EVALUATION_WORDS.visitedOn),
      cell: ({ visitedOn }) => (visitedOn === null ? '–' : <DayText on={visitedOn} />),
    },
    {
      id: 'total',
      title: t(EVALUATION_WORDS.total),
      numeric: true,
      cell: ({ totalHundredths }) => pointsOf(totalHundredths),
    },
    {
      id: 'grade',
      title: t(EVALUATION_WORDS.grade),
      cell: ({ grade, caps, stated }) => (
        <>
          <GradeMark grade={grade} />
          {caps.map(({ id }) => (
            <small key={id} className="muted">
              <br />
              {capName(id)}
            </small>
          ))}
          {stated && (
            <>
              <br />
              <span className="tag soft">{t(EVALUATION_WORDS.stated)}</span>
            </>
          )}
        </>
      ),
    },
  ];
  return (
    <DataTable label={t(EVALUATION_WORDS.platforms)} columns={columns} rows={rows} keyOf={({ id }) => id} />
  );
}
