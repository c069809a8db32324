import { INSPECTION_TASK_WORDS as WORDS } from '@qichuang/language';
import { Button } from 'antd';
import { Time } from '../../kit/Time.tsx';
import { useWords } from '../../kit/words.ts';
import type { AboutInspector, Task } from './TaskActDialog.tsx';

interface Props {
  readonly task: Task;
  readonly onAsk: (about: AboutInspector) => void;
}

/** Who goes, who has stepped back or is asked to, who has signed; with what the reader may do about each. */
export function Team({ task, onAsk }: Props) {
  const t = useWords();
  return (
    <section className="card" aria-labelledby="team">
      <div className="card-head">
        <h2 id="team">{t(WORDS.inspectors)}</h2>
      </div>
      <ul className="inspected-items">
        {task.inspectors.map((inspector) => (
          <Member key={inspector.id} task={task} inspector={inspector} onAsk={onAsk} />
        ))}
      </ul>
    </section>
  );
}

function Member({ task, inspector, onAsk }: Props & { readonly inspector: Task['inspectors'][number] }) {
  const t = useWords();
  const { id, name, organisation, credential, declined } = inspector;
  const signed = task.signatures.find((signature) => signature.name === name);
  const asked = task.recusalsAsked.find((one) => one.inspector === id);
  const may = (act: string) => task.acts.some((one) => one.act === act && one.allowed);
  const act = (which: AboutInspector['name']) => () => onAsk({ name: which, inspector });
  const open = asked?.answer === null;
  return (
    <li>
      <div className="inspected-head">
        <b>{name}</b>
        <span className="muted">
          {organisation} · {t(WORDS.credential, { credential })}
        </span>
        {declined && <span className="tag bad">{t(WORDS.steppedBack)}</span>}
        {signed !== undefined && (
          <span className="tag good">
            {t(WORDS.signedAt, { name })} <Time at={signed.at} short />
          </span>
        )}
        {signed === undefined && task.state === 'entered' && (
          <span className="tag soft">{t(WORDS.notSigned)}</span>
        )}
        <span className="space" />
        {may('ask-inspector-recusal') && asked === undefined && (
          <Button size="small" onClick={act('ask-inspector-recusal')}>
            {t(WORDS.askRecusal)}
          </Button>
        )}
        {open && may('keep-inspector') && (
          <Button size="small" onClick={act('keep-inspector')}>
            {t(WORDS.keep)}
          </Button>
        )}
        {may('replace-inspector') && (
          <Button size="small" danger={declined || open} onClick={act('replace-inspector')}>
            {t(WORDS.replace)}
          </Button>
        )}
      </div>
      {asked !== undefined && (
        <p className="hint">
          {t(WORDS.asked, { reason: asked.reason })} · <Time at={asked.at} short />
          {asked.answer !== null && !asked.answer.replaced && (
            <> · {t(WORDS.kept, { reason: asked.answer.reason })}</>
          )}
        </p>
      )}
    </li>
  );
}
