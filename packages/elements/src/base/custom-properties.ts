import { noChange } from 'lit';
import { Directive, type DirectiveResult, directive, type ElementPart } from 'lit/directive.js';

/**
 * Sets CSS custom properties on an element: `<li ${customProperties({ '--_claimcue-party': color })}>`.
 * Lit's own `styleMap` writes a `style` attribute on the first render, which a strict content security policy refuses.
 */
class CustomPropertiesDirective extends Directive {
  #set = new Map<string, string>();

  render(_properties: Readonly<Record<string, string>>): typeof noChange {
    return noChange;
  }

  override update(part: ElementPart, [properties]: [Readonly<Record<string, string>>]): typeof noChange {
    const { style } = part.element as HTMLElement;
    for (const name of this.#set.keys()) {
      if (!Object.hasOwn(properties, name)) {
        style.removeProperty(name);
        this.#set.delete(name);
      }
    }
    for (const [name, value] of Object.entries(properties)) {
      if (this.#set.get(name) === value) continue;
      style.setProperty(name, value);
      this.#set.set(name, value);
    }
    return noChange;
  }
}

export const customProperties: (
  properties: Readonly<Record<string, string>>,
) => DirectiveResult<typeof CustomPropertiesDirective> = directive(CustomPropertiesDirective);
