import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { useAnnounce } from '../../ui/announce-context';
import { focusFirstInvalid } from '../../ui/first-invalid';
import { useFormats } from '../../ui/formats-context';
import { SectionHeading } from '../../ui/section-heading';
import { sentenceOf } from '../../ui/sentence-of';
import { DrawFields } from './draw-fields';
import { useDraw } from './draw-test';
import { type DrawValues, NEW_DRAW, problemsOf, proposedOf } from './draw-values';
import styles from './experiments.module.css';
import { ProposalPart } from './proposal-part';
import { useProposal } from './propose-draw';

/** Sets up a fair test: the list, what it can show, and the draw. */
export function DrawPart() {
  const [values, setValues] = useState(NEW_DRAW);
  const [wasTried, setWasTried] = useState(false);
  const [, go] = useLocation();
  const announce = useAnnounce();
  const { counted } = useFormats();
  const asked = proposedOf(values);
  const proposal = useProposal(asked);
  const draw = useDraw();
  const problems = problemsOf(values);
  const set = (change: Partial<DrawValues>): void => setValues((before) => ({ ...before, ...change }));
  const fits = asked !== null ? proposal.data : undefined;
  return (
    <section className={styles.part} aria-labelledby="fair-test-new">
      <SectionHeading id="fair-test-new">Set up a fair test</SectionHeading>
      <form onSubmit={submit} noValidate className={styles.setUp}>
        <DrawFields values={values} set={set} problems={wasTried ? problems : {}} days={fits?.outcomeDays} />
        <div className={styles.proposal}>
          <ProposalPart proposal={proposal} asks={asked !== null} />
          {draw.error && (
            <p className={styles.problem} role="alert">
              Nothing was drawn. {sentenceOf(draw.error)}
            </p>
          )}
          <div className={styles.foot}>
            <Button
              type="submit"
              loading={draw.isPending}
              disabled={fits !== undefined && fits.cannotDraw !== null}
            >
              Draw at random
            </Button>
            <p className={styles.quiet}>
              The draw is frozen: nobody can be moved afterwards, and what came of it is read exactly as
              drawn.
            </p>
          </div>
        </div>
      </form>
    </section>
  );

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    setWasTried(true);
    if (focusFirstInvalid(event.currentTarget) || Object.keys(problems).length > 0) return;
    if (asked === null || draw.isPending) return;
    const title = values.title.trim();
    draw.mutate(
      { ...asked, title },
      {
        onSuccess: ({ id, sizes }) => {
          announce.done(`Drew ${counted(sizes.given, 'person', 'people')} for “${title}”.`);
          go(`/benchmarks/test/${id}`);
        },
      },
    );
  }
}
