import { type GuideSection, PORTAL_GUIDES } from '@qichuang/language';
import { useSay } from '../frame/context.ts';
import { Page } from '../frame/Page.tsx';

export type GuideName = keyof typeof PORTAL_GUIDES;

/** Help, accessibility and privacy: the portal's own prose, in both languages. */
export function GuidePage({ guide }: { readonly guide: GuideName }) {
  const t = useSay();
  const { title, lead, sections } = PORTAL_GUIDES[guide];
  return (
    <Page title={t(title)} section={guide === 'help' ? 'help' : null}>
      <div className="prose">
        <h1>{t(title)}</h1>
        <p className="lead">{t(lead)}</p>
        {sections.map((section) => (
          <Section key={section.id} section={section} />
        ))}
      </div>
    </Page>
  );
}

function Section({ section: { id, heading, paragraphs, points } }: { readonly section: GuideSection }) {
  const t = useSay();
  return (
    <section id={id} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{t(heading)}</h2>
      {paragraphs.map((paragraph) => (
        <p key={paragraph.zh}>{t(paragraph)}</p>
      ))}
      {points.length > 0 && (
        <ul>
          {points.map((point) => (
            <li key={point.zh}>{t(point)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
