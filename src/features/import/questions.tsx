import type { ImportFileView } from '../../contract/imports';
import type { ImportKind } from '../../domain/import/field';
import { useFormats } from '../../ui/formats-context';
import { KIND_CHOICES } from './kinds';
import { QuestionCard } from './question-card';
import { answersTo, questionText, sheetOption } from './question-words';
import { type WaitingFile, answer, startOver } from './waiting-files';

type QuestionsProps = { waiting: WaitingFile; view: ImportFileView };

/** Everything only the owner can settle, each with all its readings; answered ones stay to be changed. */
export function Questions({ waiting: { file, choice, answered }, view }: QuestionsProps) {
  const formats = useFormats();
  const { token } = file;
  const open = view.questions.filter(({ id }) => !answered.some((one) => one.id === id));
  return (
    <>
      {view.sheetsInQuestion.length > 0 && <SheetQuestion token={token} view={view} />}
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

function SheetQuestion({ token, view }: { token: string; view: ImportFileView }) {
  const formats = useFormats();
  return (
    <QuestionCard
      question={view.sheetsAre === 'tables' ? 'Which table is meant?' : 'Which sheet is meant?'}
      options={view.sheetsInQuestion.map((sheet) => sheetOption(sheet, formats))}
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
