import { useMutation } from '@tanstack/react-query';
import { valueOf } from '../../contract/failure';
import type { Proposed } from './draw-values';

/** Draws who gets it, and freezes both groups for good. */
export function useDraw() {
  return useMutation({
    mutationFn: (input: Proposed & { title: string }) => valueOf(window.bank.experiments.draw(input)),
  });
}
