import { Button } from '@mantine/core';
import { useState } from 'react';
import type { RulesView, TopicView } from '../../contract/rules';
import { RULE_TOPICS, type Rule, type RuleTopic, ruleSentence } from '../../domain/rules/rule';
import type { Say } from '../../domain/rules/say';
import { ErrorState } from '../../ui/error-state';
import { type Formats, useFormats } from '../../ui/formats-context';
import { useRules } from './list-rules';
import { RuleEditor } from './rule-editor';
import { sayIn, topicTitle } from './rule-words';
import styles from './rules.module.css';
import settings from './settings.module.css';

/** The owner's own rules: in their words, what is checked of them, since when, and what was before. */
export function RulesPart() {
  const rules = useRules();
  const [editing, setEditing] = useState<RuleTopic | null>(null);
  if (rules.isError) {
    return (
      <ErrorState
        what="The rules could not be read"
        error={rules.error}
        onRetry={() => void rules.refetch()}
      />
    );
  }
  if (!rules.data) return null;
  return (
    <>
      <p className={settings.note}>
        Say each rule as you would say it yourself; beside it stands what is checked. A change holds from a
        day on: what was true before that day stays true.
      </p>
      <div className={styles.rules}>
        {RULE_TOPICS.map((topic) => (
          <Topic key={topic} topic={topic} view={rules.data} onChange={() => setEditing(topic)} />
        ))}
      </div>
      <RuleEditor topic={editing} view={rules.data} onClose={() => setEditing(null)} />
    </>
  );
}

function Topic({ topic, view, onChange }: { topic: RuleTopic; view: RulesView; onChange: () => void }) {
  const formats = useFormats();
  const say = sayIn(formats, view.kinds);
  const { inForce, versions }: TopicView = view.topics[topic];
  const coming = versions.filter(
    (rule) => rule.takesEffectOn > inForce.takesEffectOn && rule.version > inForce.version,
  );
  return (
    <section className={styles.rule} aria-labelledby={`rule-${topic}`}>
      <div className={styles.head}>
        <h3 id={`rule-${topic}`} className={styles.title}>
          {topicTitle(topic)}
        </h3>
        <Button
          variant="default"
          size="compact-sm"
          onClick={onChange}
          aria-label={`Change: ${topicTitle(topic)}`}
        >
          Change
        </Button>
      </div>
      <blockquote className={styles.words}>{inForce.words}</blockquote>
      <p className={styles.sentence}>
        <span className={styles.label}>{topic === 'windows' ? 'Used:' : 'Checked:'}</span>{' '}
        {sentenceOf(inForce, say)}
      </p>
      <p className={styles.since}>{sinceText(inForce, formats)}</p>
      {coming.map((rule) => (
        <p key={rule.version} className={styles.coming}>
          From {formats.day(rule.takesEffectOn)}: “{rule.words}” {sentenceOf(rule, say)}
        </p>
      ))}
      {versions.length > 1 && <Versions versions={versions} say={say} />}
    </section>
  );
}

function Versions({ versions, say }: { versions: readonly Rule[]; say: Say }) {
  const formats = useFormats();
  return (
    <details className={styles.versions}>
      <summary>All {formats.counted(versions.length, 'version')}</summary>
      <ol className={styles.list}>
        {versions.map((rule) => (
          <li key={rule.version}>
            <p className={styles.since}>{sinceText(rule, formats)}</p>
            <p className={styles.before}>“{rule.words}”</p>
            <p className={styles.sentence}>{sentenceOf(rule, say)}</p>
          </li>
        ))}
      </ol>
    </details>
  );
}

function sentenceOf(rule: Rule, say: Say): string {
  return ruleSentence(rule, say);
}

function sinceText({ version, takesEffectOn, recordedOn }: Rule, formats: Formats): string {
  if (recordedOn === null) return 'As it comes: an assumption until you write your own.';
  const written = recordedOn === takesEffectOn ? '' : `, written on ${formats.day(recordedOn)}`;
  return `Version ${version}, from ${formats.day(takesEffectOn)}${written}`;
}
