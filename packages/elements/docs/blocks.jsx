import './blocks.css';

const setting = (properties) => (element) => {
  for (const [name, value] of Object.entries(properties)) element?.style.setProperty(name, value);
};

const print = ($value) => {
  if (typeof $value === 'number') return String($value);
  return $value.hex ?? `${$value.value}${$value.unit}`;
};

const entries = (group) => Object.entries(group).filter(([name]) => !name.startsWith('$'));

/** Paper, ink and what stands between, on both grounds. */
export const Grounds = ({ light, dark }) => (
  <div className="doc-pair">
    {[light, dark].map((ground, i) => (
      <section
        key={i}
        className="doc-ground"
        ref={setting({ '--ground': print(ground.paper.$value), '--on': print(ground.ink.$value) })}
      >
        <h3>{i === 0 ? 'Light' : 'Dark'}</h3>
        <ul>
          {entries(ground)
            .filter(([, token]) => token.$value)
            .map(([name, token]) => (
              <li key={name}>
                <span className="doc-chip" ref={setting({ '--chip': print(token.$value) })} />
                <strong>{name}</strong>
                <code>{print(token.$value)}</code>
                <span>{light[name].$description}</span>
              </li>
            ))}
        </ul>
      </section>
    ))}
  </div>
);

/** A line in each size. */
export const Sizes = ({ sizes }) => (
  <dl className="doc-sizes">
    {entries(sizes).map(([name, token]) => (
      <div key={name}>
        <dt>
          <code>--claimcue-size-{name}</code> {print(token.$value)}
          <span>{token.$description}</span>
        </dt>
        <dd
          className={name === 'label' ? 'doc-label' : 'doc-text'}
          ref={setting({ '--size': print(token.$value) })}
        >
          {name === 'label'
            ? 'City inspector · report of April 2026 · 0:42–0:58'
            : name === 'title'
              ? 'The door is shut'
              : '“The lock was in working order and could be opened from inside at any time.”'}
        </dd>
      </div>
    ))}
  </dl>
);

/** Each step as a bar of its length. */
export const Spaces = ({ spaces }) => (
  <ul className="doc-spaces">
    {entries(spaces).map(([name, token]) => (
      <li key={name}>
        <code>space-{name}</code>
        <span>{print(token.$value)}</span>
        <span className="doc-bar" ref={setting({ '--length': print(token.$value) })} />
        <span>{token.$description}</span>
      </li>
    ))}
  </ul>
);

/** The one movement, on demand. */
export const Fade = ({ duration }) => (
  <button
    type="button"
    className="doc-fade"
    onClick={({ currentTarget }) =>
      currentTarget.firstElementChild.animate([{ opacity: 0 }, { opacity: 1 }], {
        duration: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : duration.value,
        easing: 'ease-out',
      })
    }
  >
    <span>A card, {print(duration)} long. Press to see it come.</span>
  </button>
);

const rows = (group, path = []) =>
  entries(group).flatMap(([name, inner]) =>
    inner.$value === undefined
      ? rows(inner, [...path, name])
      : [{ name: [...path, name].join('.'), value: inner.$value, description: inner.$description }],
  );

/** Every token, with its custom property. */
export const TokenTable = ({ light, dark, base }) => {
  const darkValues = new Map(rows(dark).map(({ name, value }) => [name, print(value)]));
  return (
    <table className="doc-tokens">
      <thead>
        <tr>
          <th scope="col">Token</th>
          <th scope="col">Custom property</th>
          <th scope="col">Light</th>
          <th scope="col">Dark</th>
          <th scope="col">For</th>
        </tr>
      </thead>
      <tbody>
        {[...rows(light), ...rows(base)].map(({ name, value, description }) => (
          <tr key={name}>
            <td>{name}</td>
            <td>
              <code>--claimcue-{name.replace(/^color\./, '').replaceAll('.', '-')}</code>
            </td>
            {[print(value), darkValues.get(name)].map((text, i) => (
              <td key={i === 0 ? 'light' : 'dark'}>
                {text?.startsWith('#') && <span className="doc-chip" ref={setting({ '--chip': text })} />}
                {text}
              </td>
            ))}
            <td>{description}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
