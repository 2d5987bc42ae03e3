import type { ImportFileView, ImportKind } from '../../contract/imports';
import { QuestionCard } from './question-card';
import { type WaitingFile, answer, startOver } from './waiting-files';
import { kindName } from './words';

type QuestionsProps = { waiting: WaitingFile; view: ImportFileView };

/** Everything only the owner can settle, each with all its readings; answered ones stay to be changed. */
export function Questions({ waiting: { file, choice, answered }, view }: QuestionsProps) {
  const { token } = file;
  const open = view.questions.filter(({ id }) => !answered.some((one) => one.id === id));
  return (
    <>
      {view.sheetsInQuestion.length > 0 && <SheetQuestion token={token} sheets={view.sheetsInQuestion} />}
      {view.kind === null && <KindQuestion token={token} />}
      {[...answered, ...open].map((question) => (
        <QuestionCard
          key={question.id}
          question={question.text}
          options={question.readings.map((reading) => ({
            value: reading.answer,
            title: reading.label,
            lines: [reading.example, reading.consequence].filter((line) => line !== ''),
          }))}
          value={choice.answers?.[question.id] ?? null}
          onAnswer={(reading) => answer(token, question, reading)}
        />
      ))}
    </>
  );
}

function SheetQuestion({ token, sheets }: { token: string; sheets: readonly string[] }) {
  return (
    <QuestionCard
      question="Which sheet is meant?"
      options={sheets.map((sheet) => ({ value: sheet, title: sheet, lines: [] }))}
      value={null}
      onAnswer={(sheet) => startOver(token, { sheet })}
    />
  );
}

const KINDS: readonly { readonly kind: ImportKind; readonly line: string }[] = [
  { kind: 'people', line: 'Each row is a person or a company: name, e-mail, where they are found' },
  { kind: 'purchases', line: 'Each row is money for something sold, or a refund: day and amount' },
];

function KindQuestion({ token }: { token: string }) {
  return (
    <QuestionCard
      question="What are the rows of this file?"
      options={KINDS.map(({ kind, line }) => ({ value: kind, title: kindName(kind), lines: [line] }))}
      value={null}
      onAnswer={(kind) => startOver(token, { kind: kind as ImportKind })}
    />
  );
}
