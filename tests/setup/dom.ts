import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { createElement } from 'react';
import { afterEach, vi } from 'vitest';

afterEach(cleanup);

// The component kit asks for these browser parts; happy-dom has no layout to observe and no screen
// whose width could be matched.
class NothingToObserve implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

vi.stubGlobal('ResizeObserver', NothingToObserve);
Element.prototype.scrollIntoView = () => {};

// Nor has it a canvas to draw on: a chart is here what it is to a screen reader.
vi.mock('react-chartjs-2', () => {
  const drawn = ({ 'aria-label': label }: { 'aria-label': string }) =>
    createElement('canvas', { role: 'img', 'aria-label': label });
  return { Bar: drawn, Line: drawn };
});

// A field that grows with its text measures again when a font has loaded; here none ever does.
Object.defineProperty(document, 'fonts', { value: new EventTarget() });
