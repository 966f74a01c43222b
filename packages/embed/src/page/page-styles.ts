/** How the page of a case looks on its own and in a frame: paper, and a margin that a frame does not need. */
export const pageStyles = `
:root { color-scheme: light dark; background: var(--claimcue-paper, light-dark(#fdfcf9, #17181a)); }
:root[data-theme="light"] { color-scheme: light; }
:root[data-theme="dark"] { color-scheme: dark; }
body { margin: 0; font: 1rem/1.45 Georgia, "Times New Roman", serif; --claimcue-font-label: system-ui, sans-serif; -webkit-text-size-adjust: none; text-size-adjust: none; }
main { max-inline-size: 44rem; margin-inline: auto; padding: 16px; }
:root[data-framed] { background: transparent; }
:root[data-framed] main { max-inline-size: none; padding: 0; }
@media print { :root { color-scheme: light; background: none; } }
`;
