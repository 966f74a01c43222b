import type { ClaimDocument, Issue } from '@claimcue/schema';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { accessibilityFaults } from '../fixtures/accessibility.ts';
import { lobbyCase } from '../fixtures/lobby-case.ts';
import { emptyCase, hostileCase } from '../fixtures/lobby-states.ts';
import { boxOf, mount, settled, textOf } from '../fixtures/mount.ts';
import './define.ts';

afterEach(() => document.body.replaceChildren());

const texts = (root: ParentNode, selector: string) => [...root.querySelectorAll(selector)].map(textOf);

function graphicCase() {
  const document = lobbyCase();
  document.notices!.push({
    kind: 'graphic',
    text: 'A person is hurt from 0:50 on.',
    media: ['raw', 'edit'],
  });
  return document;
}

async function mountGate(document: ClaimDocument, width = 640) {
  const notice = await mount('claimcue-notice', { document, media: 'raw', beforePlayback: true }, width);
  const picture = notice.parentElement!;
  picture.style.position = 'relative';
  picture.style.aspectRatio = '16 / 9';
  await settled(notice);
  return notice;
}

const issue = (place: number, message = '12 is before start 14.5'): Issue => ({
  code: 'end-before-start',
  path: ['claims', place, 'targets', 0, 'end'],
  value: 12,
  message,
  remedy: 'Swap them, or use "at" for a point.',
});

describe('<claimcue-notice>', () => {
  it('shows the notices of the case and of the recording, each with its kind', async () => {
    const notice = await mount('claimcue-notice', { document: lobbyCase(), media: 'raw' });
    expect(texts(notice.shadowRoot, '.label')).toEqual([
      'Stand-in',
      'Update April 20, 2026',
      'Note',
      'Correction March 19, 2026',
    ]);
    notice.media = 'original';
    await settled(notice);
    expect(texts(notice.shadowRoot, '.label')).not.toContain('Stand-in');
  });

  it('shows only the kinds that are asked for, and passes over words that are no kind', async () => {
    const notice = await mount('claimcue-notice', {
      document: lobbyCase(),
      media: 'raw',
      kinds: ' note  constructor update ',
    });
    expect(texts(notice.shadowRoot, '.label')).toEqual(['Update April 20, 2026', 'Note']);
  });

  it('shows a major correction with what stood there before, and no minor one', async () => {
    const document = lobbyCase();
    document.corrections!.push({
      id: 'k2',
      of: 't2',
      date: '2026-03-21',
      severity: 'minor',
      note: 'A comma.',
    });
    const notice = await mount('claimcue-notice', { document, kinds: 'correction' });
    expect(texts(notice.shadowRoot, '.notice')).toEqual([
      'Correction March 19, 2026 The statement names the caretaker.Before: The doorkeeper opened the door.Now: The caretaker opened the door.',
    ]);
  });

  it('links the source of a notice', async () => {
    const notice = await mount('claimcue-notice', { document: lobbyCase(), kinds: 'update' });
    expect(notice.shadowRoot.querySelector('a')?.href).toBe('https://city.example/reports/lobby-door');
  });

  it('is a small label on a picture that takes neither focus nor pointer', async () => {
    const notice = await mount('claimcue-notice', { document: lobbyCase(), media: 'raw', onPicture: true });
    expect(textOf(notice.shadowRoot)).toBe('STAND-IN: not the real recording');
    expect(getComputedStyle(notice).pointerEvents).toBe('none');
    const { color, backgroundColor } = getComputedStyle(notice.shadowRoot.querySelector('.on-picture')!);
    expect([color, backgroundColor]).toEqual(['rgb(27, 27, 25)', 'rgb(253, 252, 249)']);
    expect(notice.shadowRoot.querySelectorAll('a, button, [tabindex]')).toHaveLength(0);
  });

  it('covers a graphic recording until the host has answered the reader’s request', async () => {
    const notice = await mountGate(graphicCase());
    const picture = notice.parentElement!;
    expect(notice.holdsPlayback).toBe(true);
    expect(boxOf(notice.shadowRoot.querySelector('.gate')!)).toEqual(boxOf(picture));
    expect(getComputedStyle(notice.shadowRoot.querySelector('.gate')!).backgroundColor).not.toContain('rgba');
    const asked: unknown[] = [];
    notice.addEventListener('claimcue-reveal-request', (event) => asked.push(event.detail));
    notice.focus();
    await userEvent.keyboard('{Enter}');
    expect(asked).toEqual([{ media: 'raw' }]);
    expect(notice.holdsPlayback).toBe(true);
    notice.revealed = ['raw'];
    await settled(notice);
    expect(notice.holdsPlayback).toBe(false);
    expect(textOf(notice.shadowRoot)).toBe('');
  });

  it('covers another recording of the case anew', async () => {
    const notice = await mountGate(graphicCase());
    notice.revealed = ['raw'];
    notice.media = 'edit';
    await settled(notice);
    expect(notice.holdsPlayback).toBe(true);
    notice.media = 'original';
    await settled(notice);
    expect(notice.holdsPlayback).toBe(false);
  });

  it('says before playback what was corrected, what it was, what it is, and when, and covers no picture for that', async () => {
    const notice = await mountGate(lobbyCase());
    expect(notice.holdsPlayback).toBe(false);
    expect(textOf(notice.shadowRoot.querySelector('.notice'))).toBe(
      'Correction March 19, 2026 The statement names the caretaker.Before: The doorkeeper opened the door.Now: The caretaker opened the door.',
    );
    expect(boxOf(notice.shadowRoot.querySelector('.gate')!)[3]).toBeLessThan(boxOf(notice)[3]!);
    expect(getComputedStyle(notice).pointerEvents).toBe('none');
  });

  it('has no way around a small picture: what does not fit scrolls, and the button is there', async () => {
    const notice = await mountGate(graphicCase(), 320);
    const gate = notice.shadowRoot.querySelector('.gate')!;
    expect(gate.scrollHeight).toBeGreaterThan(gate.clientHeight);
    notice.focus();
    const { top, bottom } = notice.shadowRoot.querySelector('.reveal')!.getBoundingClientRect();
    expect(top).toBeGreaterThanOrEqual(gate.getBoundingClientRect().top - 1);
    expect(bottom).toBeLessThanOrEqual(gate.getBoundingClientRect().bottom + 1);
    // Half a line beside the button would be read as a whole one.
    const beside = notice.shadowRoot.elementFromPoint(
      gate.getBoundingClientRect().right - 24,
      (top + bottom) / 2,
    );
    expect(beside?.className).toBe('gate-foot');
    expect(await accessibilityFaults(notice)).toEqual([]);
  });

  it('says what is wrong with a document, where, and how to mend it', async () => {
    const notice = await mount('claimcue-notice', { issues: [issue(3)] });
    const panel = notice.shadowRoot.querySelector('[role=alert]');
    expect(textOf(panel)).toBe(
      'The accounts could not be shown claims[3].targets[0].end 12 is before start 14.5 Swap them, or use "at" for a point. The video can still be played.',
    );
  });

  it('shows ten of many faults and counts the rest', async () => {
    const issues = Array.from({ length: 1013 }, (_, place) => issue(place));
    const notice = await mount('claimcue-notice', { issues });
    expect(notice.shadowRoot.querySelectorAll('li')).toHaveLength(10);
    expect(textOf(notice.shadowRoot.querySelector('.more'))).toBe('and 1,003 more');
  });

  it('alerts only for faults', async () => {
    const notice = await mount('claimcue-notice', { document: lobbyCase(), media: 'raw' });
    expect(notice.shadowRoot.querySelector('[role=alert], [aria-live]')).toBeNull();
    notice.issues = [];
    await settled(notice);
    expect(notice.shadowRoot.querySelector('[role=alert]')).toBeNull();
  });

  it('shows hostile text as text', async () => {
    const notice = await mount('claimcue-notice', { document: hostileCase(), media: 'raw' }, 320);
    expect(texts(notice.shadowRoot, '.text').join()).toContain('<img src=x');
    notice.issues = [issue(0, '\u202E<img src=x onerror=alert(1)>')];
    await settled(notice);
    expect(notice.shadowRoot.querySelectorAll('img, script')).toHaveLength(0);
    expect(notice.shadowRoot.querySelector('.what bdi')).not.toBeNull();
  });

  it('shows nothing where there is nothing to say', async () => {
    const notice = await mount('claimcue-notice', { document: emptyCase, media: 'raw' });
    expect(textOf(notice.shadowRoot)).toBe('');
  });

  it('has no fault that axe finds', async () => {
    const all = await mount('claimcue-notice', { document: lobbyCase(), media: 'raw' }, 320);
    const onPicture = await mount('claimcue-notice', {
      document: lobbyCase(),
      media: 'raw',
      onPicture: true,
    });
    const faults = await mount('claimcue-notice', { issues: [issue(0), issue(1)] }, 320);
    for (const element of [all, onPicture, faults]) expect(await accessibilityFaults(element)).toEqual([]);
  });
});
