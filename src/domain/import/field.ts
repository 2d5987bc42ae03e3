/** What a file's rows become. */
export const IMPORT_KINDS = ['people', 'purchases', 'responses', 'acts', 'reputation'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

/** What a column can mean. The same word means the same thing in every kind that has it. */
export const FIELDS = [
  'name',
  'first_name',
  'last_name',
  'company',
  'email',
  'phone',
  'profile',
  'social_presence',
  'stage',
  'tags',
  'notes',
  'first_seen_on',
  'source_id',
  'day',
  'amount',
  'order_number',
  'order_id',
  'refund_id',
  'currency',
  'giveaway',
  'response',
  'registered_on',
  'attended',
  'minutes',
  'act_kind',
  'channel',
  'units',
  'reach',
  'cost',
  'reading',
  'rating',
  'scale',
  'where',
  'replied',
] as const;
export type Field = (typeof FIELDS)[number];

type KindFields = {
  readonly fields: readonly Field[];
  /** Each group needs a column in at least one of its fields; the first that has one counts. */
  readonly required: readonly (readonly Field[])[];
};

const WHO: readonly Field[] = ['email', 'name', 'first_name', 'last_name', 'phone', 'source_id'];

const FIELDS_OF: Record<ImportKind, KindFields> = {
  people: {
    fields: [
      'name',
      'first_name',
      'last_name',
      'company',
      'email',
      'phone',
      'profile',
      'social_presence',
      'stage',
      'tags',
      'notes',
      'first_seen_on',
      'source_id',
    ],
    required: [['name', 'first_name', 'last_name', 'email', 'company', 'profile', 'phone']],
  },
  purchases: {
    fields: [
      'day',
      'amount',
      'email',
      'name',
      'first_name',
      'last_name',
      'phone',
      'order_number',
      'order_id',
      'refund_id',
      'currency',
      'source_id',
      'notes',
    ],
    required: [['day'], ['amount']],
  },
  responses: {
    fields: [...WHO, 'company', 'day', 'registered_on', 'attended', 'minutes', 'response', 'giveaway'],
    required: [WHO],
  },
  acts: {
    fields: ['day', 'act_kind', ...WHO, 'channel', 'units', 'reach', 'minutes', 'cost', 'giveaway', 'notes'],
    required: [['day'], ['act_kind']],
  },
  reputation: {
    fields: ['day', 'reading', 'rating', 'scale', 'where', 'replied', ...WHO, 'notes'],
    required: [['day'], ['reading', 'rating']],
  },
};

/** The fields a kind has, in the order the owner is shown them. */
export function fieldsOf(kind: ImportKind): readonly Field[] {
  return FIELDS_OF[kind].fields;
}

/** The groups of fields a kind cannot do without: of each group at least one needs a column. */
export function requiredOf(kind: ImportKind): readonly (readonly Field[])[] {
  return FIELDS_OF[kind].required;
}

/** Several columns may be mapped to one field: each of them adds to it. */
export function mayRepeat(field: Field): boolean {
  return field === 'profile' || field === 'tags' || field === 'notes';
}

/** What a field is called on screen and in sentences. */
export function fieldLabel(field: Field): string {
  return LABELS[field];
}

/** The text names a field. */
export function isField(text: string): text is Field {
  return (FIELDS as readonly string[]).includes(text);
}

const LABELS: Record<Field, string> = {
  name: 'Name',
  first_name: 'First name',
  last_name: 'Last name',
  company: 'Company',
  email: 'E-mail',
  phone: 'Phone',
  profile: 'Social profile',
  social_presence: 'Social presence',
  stage: 'Stage',
  tags: 'Tags',
  notes: 'Notes',
  first_seen_on: 'First seen on',
  source_id: 'Customer number',
  day: 'Day',
  amount: 'Amount',
  order_number: 'Order number',
  order_id: 'Order id, where numbers repeat',
  refund_id: 'Number of the refund itself',
  currency: 'Currency',
  giveaway: 'Giveaway',
  response: 'Response',
  registered_on: 'Registered on',
  attended: 'Attended',
  minutes: 'Minutes',
  act_kind: 'What was done',
  channel: 'Channel',
  units: 'How often',
  reach: 'People reached',
  cost: 'Cost',
  reading: 'Kind of reading',
  rating: 'Rating or score',
  scale: 'Out of',
  where: 'Where',
  replied: 'Replied',
};
