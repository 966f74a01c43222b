import { en } from '@claimcue/core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { InterfaceTexts } from './interface-texts.ts';

const load = vi.fn();

afterEach(() => load.mockReset());

describe('InterfaceTexts', () => {
  it('shows English where a language cannot be loaded, and does not ask without end', async () => {
    load.mockRejectedValue(new Error('offline'));
    const texts: InterfaceTexts = new InterfaceTexts(() => texts.choose('pt', undefined), load);
    texts.choose('pt', undefined);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(texts.translator.locale).toBe('en');
    expect(texts.translator.text('close')).toBe('Close');
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('goes back to English from a language that is shown to one that cannot be loaded', async () => {
    load.mockResolvedValueOnce({ close: 'Cerrar' });
    const arrived = vi.fn();
    const texts = new InterfaceTexts(arrived, load);
    texts.choose('es', undefined);
    await vi.waitFor(() => expect(arrived).toHaveBeenCalled());
    texts.choose('es', undefined);
    expect(texts.translator.text('close')).toBe('Cerrar');
    load.mockRejectedValueOnce(new Error('offline'));
    texts.choose('he', undefined);
    expect(texts.translator.text('close')).toBe('Cerrar');
    await vi.waitFor(() => expect(arrived).toHaveBeenCalledTimes(2));
    texts.choose('he', undefined);
    expect(texts.translator.text('close')).toBe('Close');
  });

  it('loads nothing where the host gives every text', () => {
    const texts = new InterfaceTexts(() => {}, load);
    texts.choose('fr', { ...en, close: 'Fermer' });
    expect(load).not.toHaveBeenCalled();
    expect(texts.translator.text('close')).toBe('Fermer');
    expect(texts.translator.locale).toBe('fr');
  });
});
