import { afterEach, describe, expect, it, vi } from 'vitest';

const load = vi.hoisted(() => vi.fn());
vi.mock('@claimcue/core', async (original) => ({
  ...(await original<typeof import('@claimcue/core')>()),
  loadMessages: load,
}));

import { InterfaceTexts } from './interface-texts.ts';

afterEach(() => load.mockReset());

describe('InterfaceTexts', () => {
  it('shows English where a language cannot be loaded, and does not ask without end', async () => {
    load.mockRejectedValue(new Error('offline'));
    const texts: InterfaceTexts = new InterfaceTexts(() => texts.choose('pt', undefined));
    texts.choose('pt', undefined);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(texts.translator.locale).toBe('en');
    expect(texts.translator.text('close')).toBe('Close');
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('goes back to English from a language that is shown to one that cannot be loaded', async () => {
    load.mockResolvedValueOnce({ close: 'Cerrar' });
    const arrived = vi.fn();
    const texts = new InterfaceTexts(arrived);
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

  it('loads nothing where the host gives every text', async () => {
    const { en } = await import('@claimcue/core');
    const texts = new InterfaceTexts(() => {});
    texts.choose('fr', { ...en, close: 'Fermer' });
    expect(load).not.toHaveBeenCalled();
    expect(texts.translator.text('close')).toBe('Fermer');
    expect(texts.translator.locale).toBe('fr');
  });
});
