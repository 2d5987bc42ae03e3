import type { ImportFileView } from '../../contract/imports';
import type { ImportKind } from '../../domain/import/field';
import { useFormats } from '../../ui/formats-context';
import { KIND_CHOICES } from './kinds';
import { QuestionCard } from './question-card';
import { answersTo, questionText } from './question-words';
import { type WaitingFile, answer, startOver } from './waiting-files';

type QuestionsProps = { waiting: WaitingFile; view: ImportFileView };

/** Everything only the owner can settle, each with all its readings; answered ones stay to be changed. */
export function Questions({ waiting: { file, choice, answered }, view }: QuestionsProps) {
  const formats = useFormats();
  const { token } = file;
  const open = view.questions.filter(({ id }) => !answered.some((one) => one.id === id));
  return (
    <>
      {view.sheetsInQuestion.length > 0 && <SheetQuestion token={token} sheets={view.sheetsInQuestion} />}
      {view.kind === null && <KindQuestion token={token} />}
      {[...answered, ...open].map((question) => (
        <QuestionCard
          key={question.id}
          question={questionText(question)}
          hint={`Column “${question.column}”`}
          options={answersTo(question, formats)}
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

function KindQuestion({ token }: { token: string }) {
  return (
    <QuestionCard
      question="What are the rows of this file?"
      options={KIND_CHOICES.map(({ kind, name, line }) => ({ value: kind, title: name, lines: [line] }))}
      value={null}
      onAnswer={(kind) => startOver(token, { kind: kind as ImportKind })}
    />
  );
}
