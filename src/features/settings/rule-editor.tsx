import { Modal } from '@mantine/core';
import { useState } from 'react';
import type { RulesView } from '../../contract/rules';
import type { RuleTopic } from '../../domain/rules/rule';
import { ClientFields, clientDraft, readClient } from './rule-client-fields';
import { RuleForm } from './rule-form';
import { leadDraft, readLead } from './rule-lead-draft';
import { LeadFields } from './rule-lead-fields';
import { RuleEffect, RulePreview } from './rule-preview';
import { TreatedFields, readTreated, treatedDraft } from './rule-treated-fields';
import { WindowsFields, type WindowsDraft, readWindows } from './rule-windows-fields';
import { topicTitle } from './rule-words';
import styles from './rules.module.css';

type RuleEditorProps = { topic: RuleTopic | null; view: RulesView; onClose: () => void };
type FormProps = Omit<RuleEditorProps, 'topic'>;

/** The form of one rule, in a dialog; `topic` null is closed. */
export function RuleEditor({ topic, view, onClose }: RuleEditorProps) {
  return (
    <Modal opened={topic !== null} onClose={onClose} title={topic && topicTitle(topic)} size={720}>
      {topic === 'qualified_lead' && <LeadForm view={view} onClose={onClose} />}
      {topic === 'treated_well' && <TreatedForm view={view} onClose={onClose} />}
      {topic === 'client' && <ClientForm view={view} onClose={onClose} />}
      {topic === 'windows' && <WindowsForm view={view} onClose={onClose} />}
    </Modal>
  );
}

function LeadForm({ view, onClose }: FormProps) {
  const topicView = view.topics.qualified_lead;
  const [draft, set] = useDraft(() => leadDraft((topicView.versions[0] ?? topicView.inForce).terms));
  const { terms, problems } = readLead(draft);
  const rule = terms && ({ topic: 'qualified_lead', terms } as const);
  const attempt = useAttempt();
  return (
    <RuleForm
      view={topicView}
      ruleOf={(words, takesEffectOn) => rule && { ...rule, words, takesEffectOn }}
      preview={<RulePreview input={rule} kinds={view.kinds} />}
      effect={<RuleEffect input={rule} />}
      {...attempt}
      onClose={onClose}
    >
      <LeadFields draft={draft} set={set} problems={attempt.wasTried ? problems : {}} kinds={view.kinds} />
    </RuleForm>
  );
}

function TreatedForm({ view, onClose }: FormProps) {
  const topicView = view.topics.treated_well;
  const [draft, set] = useDraft(() => treatedDraft((topicView.versions[0] ?? topicView.inForce).terms));
  const { terms, problems } = readTreated(draft);
  const rule = terms && ({ topic: 'treated_well', terms } as const);
  const attempt = useAttempt();
  return (
    <RuleForm
      view={topicView}
      ruleOf={(words, takesEffectOn) => rule && { ...rule, words, takesEffectOn }}
      preview={<RulePreview input={rule} kinds={view.kinds} />}
      effect={<RuleEffect input={rule} />}
      {...attempt}
      onClose={onClose}
    >
      <TreatedFields draft={draft} set={set} problems={attempt.wasTried ? problems : {}} />
    </RuleForm>
  );
}

function ClientForm({ view, onClose }: FormProps) {
  const topicView = view.topics.client;
  const [draft, set] = useDraft(() => clientDraft((topicView.versions[0] ?? topicView.inForce).terms));
  const { terms, problems } = readClient(draft);
  const rule = terms && ({ topic: 'client', terms } as const);
  const attempt = useAttempt();
  return (
    <RuleForm
      view={topicView}
      ruleOf={(words, takesEffectOn) => rule && { ...rule, words, takesEffectOn }}
      preview={<RulePreview input={rule} kinds={view.kinds} />}
      effect={<RuleEffect input={rule} />}
      {...attempt}
      onClose={onClose}
    >
      <ClientFields draft={draft} set={set} problems={attempt.wasTried ? problems : {}} />
    </RuleForm>
  );
}

function WindowsForm({ view, onClose }: FormProps) {
  const topicView = view.topics.windows;
  const [draft, set] = useDraft((): WindowsDraft => (topicView.versions[0] ?? topicView.inForce).terms);
  const { terms, problems } = readWindows(draft);
  const attempt = useAttempt();
  return (
    <RuleForm
      view={topicView}
      ruleOf={(words, takesEffectOn) => terms && { topic: 'windows', terms, words, takesEffectOn }}
      effect={<p className={styles.effect}>Nobody is judged by these; figures use them.</p>}
      {...attempt}
      onClose={onClose}
    >
      <WindowsFields draft={draft} set={set} problems={attempt.wasTried ? problems : {}} />
    </RuleForm>
  );
}

function useDraft<D>(initial: () => D): readonly [D, (change: Partial<D>) => void] {
  const [draft, setDraft] = useState(initial);
  return [draft, (change) => setDraft((before) => ({ ...before, ...change }))];
}

function useAttempt(): { readonly wasTried: boolean; readonly onTry: () => void } {
  const [wasTried, setWasTried] = useState(false);
  return { wasTried, onTry: () => setWasTried(true) };
}
