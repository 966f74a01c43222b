import { partyIdentities } from '@claimcue/core';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, svg, type TemplateResult } from 'lit';
import { customProperties } from '../base/custom-properties.ts';
import type { Vision } from '../fixtures/colour-vision.ts';
import { visionFilter } from '../fixtures/vision-filter.ts';
import { pattern } from '../timeline/patterns.ts';
import { partyMark } from './party-mark.ts';

const names = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth'];
const identities = [
  ...partyIdentities(names.map((name) => ({ id: name, type: 'Organization', name }))).values(),
];

const styles = html`<style>
  .grounds {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr));
  }
  .ground {
    padding: 16px 20px;
    background: light-dark(#fdfcf9, #17181a);
    color: light-dark(#1b1b19, #ecebe7);
    font:
      600 0.9375rem/1.4 'Source Sans 3 Variable',
      sans-serif;
  }
  .ground.light {
    color-scheme: light;
  }
  .ground.dark {
    color-scheme: dark;
  }
  .identity {
    display: grid;
    grid-template-columns: 20px 5rem 1fr;
    align-items: center;
    gap: 8px;
    min-height: 32px;
    --party: light-dark(var(--given), color-mix(in oklab, var(--given), white 38%));
  }
  .identity .party-mark {
    width: 16px;
    height: 16px;
    fill: var(--party);
  }
  .identity .lane {
    width: 100%;
    height: 12px;
    display: block;
  }
  .mark-pattern {
    stroke: var(--party);
    fill: var(--party);
  }
  .seen.protanopia {
    filter: url(#vision-protanopia);
  }
  .seen.deuteranopia {
    filter: url(#vision-deuteranopia);
  }
  .seen.tritanopia {
    filter: url(#vision-tritanopia);
  }
  .seen.greyscale {
    filter: url(#vision-greyscale);
  }
  .vision-name {
    margin: 0 0 8px;
    font-weight: 400;
  }
</style>`;

function identityRows(scope: string): TemplateResult[] {
  return identities.map((identity, place) => {
    const id = `${scope}-${place}`;
    return html`<div class="identity" ${customProperties({ '--given': identity.color })}>
      ${partyMark(identity)}<span>${names[place]}</span>
      <svg class="lane" aria-hidden="true">
        <defs>${pattern(id, identity.pattern)}</defs>
        ${svg`<rect width="100%" height="12" fill="url(#${id})" />`}
      </svg>
    </div>`;
  });
}

const meta = {
  title: 'Foundations/Identities',
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen', controls: { disable: true } },
} satisfies Meta;

export default meta;
type Story = StoryObj;

export const AllEight: Story = {
  render: () => html`${styles}<div class="grounds">
      ${['light', 'dark'].map(
        (ground) => html`<div class="ground ${ground}">${identityRows(`all-${ground}`)}</div>`,
      )}
    </div>`,
};

const visions: readonly (readonly [Vision, string])[] = [
  ['protanopia', 'Without red cones'],
  ['deuteranopia', 'Without green cones'],
  ['tritanopia', 'Without blue cones'],
  ['greyscale', 'In grey'],
];

export const SeenDifferently: Story = {
  // What is seen here is a simulation of a colour, which has the contrast of none.
  parameters: {
    a11y: {
      config: {
        rules: [
          { id: 'target-size', enabled: true },
          { id: 'color-contrast', enabled: false },
        ],
      },
    },
  },
  render: () => html`${styles}<div class="grounds">
      ${visions.map(
        ([vision, name]) => html`<div class="ground light">
          <p class="vision-name">${name}</p>
          ${visionFilter(vision)}
          <div class="seen ${vision}">${identityRows(vision)}</div>
        </div>`,
      )}
    </div>`,
};
