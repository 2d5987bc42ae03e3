import { createContext, use } from 'react';

/** Opens what a giveaway is logged, changed and answered with, from anywhere. */
export type GiveawayDialogs = {
  readonly log: () => void;
  readonly edit: (giveawayId: number) => void;
  /** Notes who responded; null asks to which giveaway. */
  readonly respond: (giveawayId: number | null) => void;
};

export const GiveawayDialogsContext = createContext<GiveawayDialogs | null>(null);

/** The dialogs of giveaways. @throws Error outside the application's frame. */
export function useGiveawayDialogs(): GiveawayDialogs {
  const dialogs = use(GiveawayDialogsContext);
  if (!dialogs) throw new Error('useGiveawayDialogs needs a GiveawayDialogsContext above it');
  return dialogs;
}
