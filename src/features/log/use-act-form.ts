import { useState } from 'react';
import type { ActInput } from '../../contract/acts';
import { previewPoints } from '../../domain/quick-log/preview';
import { type ActValues, inputOf } from './act-values';
import { useAudienceFactor } from './audience-factor';
import { useLogChoices } from './log-choices';

/** The state of an act's form. */
export type ActForm = {
  readonly values: ActValues;
  readonly set: (change: Partial<ActValues>) => void;
  /** What is still missing, once saving was tried. */
  readonly missing: { readonly kind: string | null; readonly day: string | null };
  /** Points it would post; null while no kind is chosen. */
  readonly points: number | null;
  /** Saves when what and when are there and every field could be read. */
  readonly save: (isReadable: boolean) => void;
};

/** Holds the form's values, and gives them to `onSave` once what and when are there. */
export function useActForm(initial: ActValues, onSave: (input: ActInput) => void): ActForm {
  const [values, setValues] = useState(initial);
  const [wasTried, setWasTried] = useState(false);
  const kind = useLogChoices().kinds.find((each) => each.id === values.kind);
  const audienceFactor = useAudienceFactor();
  const reached = { named: values.who.length, units: values.units, reach: values.reach };
  return {
    values,
    set: (change) => setValues((before) => ({ ...before, ...change })),
    missing: {
      kind: wasTried && values.kind === null ? 'Choose what happened' : null,
      day: wasTried && values.day === null ? 'Say on which day' : null,
    },
    points: kind ? previewPoints(kind, reached, audienceFactor) : null,
    save: (isReadable) => {
      const input = inputOf(values);
      setWasTried(true);
      if (input && isReadable) onSave(input);
    },
  };
}
