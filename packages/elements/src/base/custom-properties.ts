import { noChange } from 'lit';
import { Directive, type DirectiveResult, directive, type ElementPart } from 'lit/directive.js';

/**
 * Sets CSS custom properties on an element: `<li ${customProperties({ '--_claimcue-party': color })}>`.
 * Lit's own `styleMap` writes a `style` attribute on the first render, which a strict content security policy refuses.
 */
class CustomPropertiesDirective extends Directive {
  #set: Readonly<Record<string, string>> = {};

  render(_properties: Readonly<Record<string, string>>): typeof noChange {
    return noChange;
  }

  override update(part: ElementPart, [properties]: [Readonly<Record<string, string>>]): typeof noChange {
    const before = this.#set;
    this.#set = properties;
    // `style` itself is asked for only where something differs: it is asked often, and seldom does.
    for (const name of Object.keys(before)) {
      if (!Object.hasOwn(properties, name)) (part.element as HTMLElement).style.removeProperty(name);
    }
    for (const name of Object.keys(properties)) {
      const value = properties[name]!;
      if (before[name] !== value) (part.element as HTMLElement).style.setProperty(name, value);
    }
    return noChange;
  }
}

export const customProperties: (
  properties: Readonly<Record<string, string>>,
) => DirectiveResult<typeof CustomPropertiesDirective> = directive(CustomPropertiesDirective);
