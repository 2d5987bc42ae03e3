import { z } from 'zod';
import { reads, writes } from './operation';
import { PRESENCES, STAGES } from './people';
import { idSchema, textSchema } from './schemas';

const tagsSchema = z
  .array(textSchema.pipe(z.string().min(1).max(60)))
  .max(100)
  .default([]);

export const manyPeopleOperations = {
  /** Changes the same of several people at once; what is left out stays. `changed` counts those it was news for. */
  editMany: writes<{ readonly changed: number }>()(
    z.strictObject({
      ids: z.array(idSchema).min(1).max(10_000),
      presence: z.enum(PRESENCES).nullable().default(null),
      stage: z.enum(STAGES).nullable().default(null),
      addTags: tagsSchema,
      removeTags: tagsSchema,
    }),
  ),
  /** Every tag in use, in order of the alphabet. */
  tags: reads<readonly string[]>()(z.strictObject({}).default({})),
};
