import { COMPARISON_LEVEL } from './interval';
import { type Share, wilson } from './wilson';

/** A share of which not everybody was looked at; shares of 1. */
export type PresenceBounds = {
  /** Those known to have it, of everybody. */
  readonly confirmedShare: number;
  /** What the share is if nobody, and if everybody, not looked at has it (Manski 2003). */
  readonly lowerBound: number;
  readonly upperBound: number;
  readonly shareOfChecked: number | null;
  /** What to expect of those not looked at yet; null when nobody was. */
  readonly wilson: Share | null;
  readonly checkedShare: number;
};

/** The bounds of a share from three counts; null of nobody. Source: measurement, section 3.1. */
export function presenceBounds(
  yes: number,
  no: number,
  unknown: number,
  level: number = COMPARISON_LEVEL,
): PresenceBounds | null {
  const checked = yes + no;
  const all = checked + unknown;
  if (all === 0) return null;
  return {
    confirmedShare: yes / all,
    lowerBound: yes / all,
    upperBound: (yes + unknown) / all,
    shareOfChecked: checked === 0 ? null : yes / checked,
    wilson: wilson(yes, checked, level),
    checkedShare: checked / all,
  };
}
