import type { Context } from '../../../../../electron/bank/services/context';
import { addDays, day } from '../../../../../src/domain/day';
import { LANDMARK, TODAY, addSale, addSomebody, help, write } from './measured-book';

/** Sixty people who buy now and then, a third of them helped, all of it typed in today: nobody was in credit before. */
export function fillTypedInLate(context: Context): void {
  write(context, (handle) => {
    for (let at = 0; at < 60; at++) {
      const id = addSomebody(handle, `Person ${at}`, day('2025-01-01'));
      for (let back = 600 - at; back > 0; back -= 70)
        addSale(handle, id, addDays(TODAY, -back), 2000 + at * 100);
      if (at % 3 === 0) help(handle, id, day('2026-10-01'), TODAY);
    }
  });
}

/** Sixty people: those helped buy every month, the others twice a year at most. */
export function fillFarApart(context: Context): void {
  write(context, (handle) => {
    for (let at = 0; at < 60; at++) {
      const isHelped = at % 2 === 0;
      const id = addSomebody(handle, `Person ${at}`, day('2024-11-01'));
      for (let back = 700 - at; back > 0; back -= isHelped ? 30 : 150)
        addSale(handle, id, addDays(TODAY, -back), 8000);
      if (!isHelped) continue;
      for (let back = 720; back > 0; back -= 60) help(handle, id, addDays(TODAY, -back));
    }
  });
}

/** A hundred people who bought alike before 25 August 2026; after it, far more of those in credit then bought. */
export function fillApartSince(context: Context): void {
  write(context, (handle) => {
    for (let at = 0; at < 100; at++) {
      const isHelped = at % 2 === 0;
      const id = addSomebody(handle, `Person ${at}`, day('2025-11-01'));
      addSale(handle, id, addDays(LANDMARK, -30), 8000);
      if (isHelped) help(handle, id, addDays(LANDMARK, -60));
      if (at % 10 < (isHelped ? 8 : 3)) addSale(handle, id, addDays(LANDMARK, 30), 8000);
    }
  });
}
