import { MEASURE_KINDS, type MeasureKind } from '@qichuang/domain';
import { MEASURE_KIND_WORDS, MEASURE_SOURCE_WORDS, MEASURE_WORDS } from '@qichuang/language';
import { useNavigate } from '@tanstack/react-router';
import { Input, Radio, Select } from 'antd';
import { ActBar } from '../../kit/ActBar.tsx';
import { useAddress } from '../../kit/address.ts';
import { DayField } from '../../kit/DayField.tsx';
import { Fetched } from '../../kit/Fetched.tsx';
import { FormRow } from '../../kit/FormRow.tsx';
import { FoundNote } from '../../kit/FoundNote.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { RefusalPanel } from '../../kit/RefusalPanel.tsx';
import { useWords } from '../../kit/words.ts';
import { useAct } from '../../wire/use-act.ts';
import { useKeptFields } from '../../wire/use-kept.ts';
import { useView } from '../../wire/use-view.ts';

type Source = keyof typeof MEASURE_SOURCE_WORDS;

const SOURCES = Object.keys(MEASURE_SOURCE_WORDS) as readonly Source[];
const CLAUSES = ['A3.7', 'A3.8', 'A4.3', 'B5.1', 'B5.2', 'B5.3', 'B5.4', 'B6.3', 'B4.1'] as const;
const LEAST = 2;

/** Proposes what is to follow for a platform; the address may say for which, of which kind and from what. */
export function ProposePage() {
  const [address] = useAddress();
  const asked = useView('see-platform', { params: { platform: address['platform'] ?? '' } });
  return (
    <Fetched query={asked}>
      {({ id, name, number, organisation }) => (
        <Proposal platform={id} title={`${name}（${number}）`} under={organisation} />
      )}
    </Fetched>
  );
}

interface Written {
  readonly kind: MeasureKind;
  readonly source: Source;
  readonly ground: string;
  readonly facts: string;
  readonly evidence: string;
  readonly clause: string;
  readonly dueOn: string | null;
}

interface ProposalProps {
  readonly platform: string;
  readonly title: string;
  readonly under: string;
}

function Proposal({ platform, title, under }: ProposalProps) {
  const t = useWords();
  const go = useNavigate();
  const [address] = useAddress();
  const [written, write, forget, found] = useKeptFields<Written>(`${platform}:measure`, () => {
    const from = SOURCES.find((one) => one === address['source']) ?? 'other';
    return {
      kind: MEASURE_KINDS.find((one) => one === address['kind']) ?? 'warning',
      source: from,
      ground: from === 'change' ? t(MEASURE_WORDS.movedGround) : '',
      facts: '',
      evidence: '',
      clause: from === 'change' ? 'B5.4' : 'B5.3',
      dueOn: null,
    };
  });
  const { act, pending, refusal } = useAct('propose-measure', forget);
  const { kind, source, ground, facts, evidence, clause, dueOn } = written;
  const ready = [ground, facts, evidence].every((text) => text.trim().length >= LEAST);
  const dated = kind === 'rectification' || kind === 'warning';

  async function propose() {
    const done = await act({
      params: { platform },
      body: {
        kind,
        source: { kind: source, id: address['about'] ?? '' },
        ground: ground.trim(),
        facts: facts.trim(),
        evidence: evidence.trim(),
        clause,
        dueOn: dated ? dueOn : null,
      },
    });
    if (done !== undefined) await go({ to: '/measures/$measure', params: { measure: done.id } });
  }

  return (
    <>
      <PageHead
        title={t(MEASURE_WORDS.proposeTitle)}
        crumbs={[{ label: t(MEASURE_WORDS.title), to: '/measures' }, { label: t(MEASURE_WORDS.propose) }]}
        under={
          <p>
            {title}　{under}
          </p>
        }
      />
      <section className="card">
        <div className="card-body">
          <FoundNote found={found} />
          <p className="hint">{t(MEASURE_WORDS.proposeThen)}</p>
          <FormRow label={t(MEASURE_WORDS.kind)} required>
            {(ids) => (
              <Radio.Group
                {...ids}
                value={kind}
                options={MEASURE_KINDS.map((value) => ({ value, label: t(MEASURE_KIND_WORDS[value]) }))}
                onChange={({ target }) => write({ kind: target.value as MeasureKind })}
              />
            )}
          </FormRow>
          <FormRow label={t(MEASURE_WORDS.source)} required>
            {(ids) => (
              <Select
                {...ids}
                value={source}
                options={SOURCES.map((value) => ({ value, label: t(MEASURE_SOURCE_WORDS[value]) }))}
                onChange={(value: Source) => write({ source: value })}
              />
            )}
          </FormRow>
          <FormRow label={t(MEASURE_WORDS.ground)} required>
            {(ids) => (
              <Input
                {...ids}
                value={ground}
                maxLength={200}
                onChange={({ target }) => write({ ground: target.value })}
              />
            )}
          </FormRow>
          <FormRow label={t(MEASURE_WORDS.clause)} required>
            {(ids) => (
              <Select
                {...ids}
                value={clause}
                options={CLAUSES.map((value) => ({ value, label: value }))}
                onChange={(value: string) => write({ clause: value })}
              />
            )}
          </FormRow>
          <FormRow label={t(MEASURE_WORDS.facts)} required>
            {(ids) => (
              <Input.TextArea
                {...ids}
                value={facts}
                maxLength={2000}
                autoSize={{ minRows: 4 }}
                onChange={({ target }) => write({ facts: target.value })}
              />
            )}
          </FormRow>
          <FormRow label={t(MEASURE_WORDS.evidence)} required>
            {(ids) => (
              <Input.TextArea
                {...ids}
                value={evidence}
                maxLength={2000}
                autoSize={{ minRows: 3 }}
                onChange={({ target }) => write({ evidence: target.value })}
              />
            )}
          </FormRow>
          {dated && (
            <FormRow
              label={t(kind === 'warning' ? MEASURE_WORDS.standsUntil : MEASURE_WORDS.due)}
              hint={t(MEASURE_WORDS.dueHint)}
            >
              {({ id }) => <DayField id={id} value={dueOn} onChange={(day) => write({ dueOn: day })} />}
            </FormRow>
          )}
        </div>
      </section>
      <RefusalPanel refusal={refusal} />
      <ActBar
        acts={[
          {
            id: 'propose',
            label: t(MEASURE_WORDS.proposeVerb),
            primary: true,
            pending,
            blocked: ready ? null : { why: t(MEASURE_WORDS.missing) },
            onAct: () => void propose(),
          },
        ]}
      />
    </>
  );
}
