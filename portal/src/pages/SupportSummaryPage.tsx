import { formatMoney, formatNumber, PORTAL_SUPPORT_WORDS, type Words } from '@qichuang/language';
import { useFrame, useSay } from '../frame/context.ts';
import { Page } from '../frame/Page.tsx';
import { Named } from '../pieces/Chinese.tsx';
import { Empty } from '../pieces/Empty.tsx';
import { WideTable } from '../pieces/WideTable.tsx';

interface Cell {
  readonly key: string;
  readonly name: Words;
  readonly lines: number;
  /** `null`: withheld. */
  readonly amountFen: number | null;
}

interface Summary {
  readonly id: string;
  readonly programme: Words;
  readonly lines: number;
  readonly hosts: number;
  readonly amountFen: number | null;
  readonly tables: readonly { readonly axis: 'year' | 'source' | 'city'; readonly cells: readonly Cell[] }[];
}

export interface SupportSummaryPageProps {
  readonly summaries: readonly Summary[];
}

/** What platforms were given, by year, source and city; an amount that would tell of one host is withheld (A4.2, B6.2). */
export function SupportSummaryPage({ summaries }: SupportSummaryPageProps) {
  const t = useSay();
  const words = PORTAL_SUPPORT_WORDS;
  return (
    <Page title={t(words.title)} section={null}>
      <h1>{t(words.title)}</h1>
      <p className="lead">{t(words.under)}</p>
      <p className="quiet">{t(words.rule)}</p>
      {summaries.length === 0 && <Empty title={t(words.empty)} />}
      {summaries.map((summary) => (
        <OneProgramme key={summary.id} summary={summary} />
      ))}
    </Page>
  );
}

function OneProgramme({ summary }: { readonly summary: Summary }) {
  const t = useSay();
  const { language } = useFrame();
  const words = PORTAL_SUPPORT_WORDS;
  const { id, programme, lines, hosts, amountFen, tables } = summary;
  return (
    <section className="after" aria-labelledby={id}>
      <h2 id={id}>
        <Named name={programme} />
      </h2>
      <p>
        {t(words.total, {
          amount: amountFen === null ? t(words.withheld) : formatMoney(amountFen, language),
          lines: formatNumber(lines),
          hosts: formatNumber(hosts),
        })}
      </p>
      {tables.map(({ axis, cells }) => (
        <section key={axis} className="after" aria-labelledby={`${id}-${axis}`}>
          <h3 id={`${id}-${axis}`}>{t(words[axis])}</h3>
          <WideTable label={t(words[axis])}>
            <table className="table">
              <caption className="unseen">{t(words[axis])}</caption>
              <thead>
                <tr>
                  <th scope="col">{t(words[`${axis}Name`])}</th>
                  <th scope="col" className="number">
                    {t(words.lines)}
                  </th>
                  <th scope="col" className="number">
                    {t(words.amount)}
                  </th>
                </tr>
              </thead>
              <tbody>
                {cells.map((cell) => (
                  <tr key={cell.key}>
                    <th scope="row">{cell.name[language]}</th>
                    <td className="number">{formatNumber(cell.lines)}</td>
                    <td className="number">
                      {cell.amountFen === null ? t(words.withheld) : formatMoney(cell.amountFen, language)}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </WideTable>
        </section>
      ))}
    </section>
  );
}
