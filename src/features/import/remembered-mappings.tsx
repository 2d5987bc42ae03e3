import { useState } from 'react';
import type { RememberedMapping } from '../../contract/imports';
import { SectionHeading } from '../../ui/section-heading';
import styles from './import.module.css';
import { RememberedItem } from './remembered-item';
import { useRemembered } from './remembered';

/** How files of one set of headers are read since the owner settled it: to be changed, forgotten or taken elsewhere. */
export function RememberedMappings() {
  const remembered = useRemembered();
  // What was forgotten stays in its place until the screen is left, so that it can be kept after all.
  const [forgotten, setForgotten] = useState<readonly RememberedMapping[]>([]);
  const known = remembered.data ?? [];
  const gone = forgotten.filter((one) => !known.some((other) => sameHeaders(one, other)));
  if (known.length + gone.length === 0) return null;
  return (
    <section className={styles.past} aria-labelledby="remembered-mappings">
      <SectionHeading id="remembered-mappings">What Trust Bank remembers of your files</SectionHeading>
      <p className={styles.readText}>
        A file with the same headers is read the same way next time, whatever its name.
      </p>
      <ul className={styles.pastList}>
        {[...known, ...gone].map((one) => (
          <RememberedItem
            key={one.headers.join('\u001f')}
            remembered={one}
            isForgotten={gone.includes(one)}
            onForgotten={() => setForgotten([...forgotten, one])}
          />
        ))}
      </ul>
    </section>
  );
}

function sameHeaders(a: RememberedMapping, b: RememberedMapping): boolean {
  const key = ({ headers }: RememberedMapping): string =>
    headers
      .map((header) => header.toLowerCase())
      .toSorted()
      .join('\u001f');
  return key(a) === key(b);
}
