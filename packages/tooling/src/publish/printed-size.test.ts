import { describe, expect, it } from 'vitest';
import { printedSizeFault, printSize } from './printed-size.ts';

const page = (size: string) => `It costs <!-- size -->${size}<!-- /size --> gzipped.`;

describe('printedSizeFault', () => {
  it.each(['4.5 kB', '4.6 kB', '4.7 kB'])('accepts %s of 4,600 bytes', (size) => {
    expect(printedSizeFault(page(size), 4600)).toBeUndefined();
  });

  it.each(['4.4 kB', '4.8 kB', 'about 4.6 kB', ''])('finds "%s" of 4,600 bytes', (size) => {
    expect(printedSizeFault(page(size), 4600)).toContain(`"${size}" is printed and 4.6 kB measured`);
  });

  it('finds a page that prints none, or two', () => {
    expect(printedSizeFault('It is small.', 4600)).toContain('0 figures');
    expect(printedSizeFault(page('4.6 kB') + page('4.6 kB'), 4600)).toContain('2 figures');
  });
});

describe('printSize', () => {
  it('writes what is accepted', () => {
    expect(printSize(page(''), 52_749)).toBe(page('52.7 kB'));
  });
});
