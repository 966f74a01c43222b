// Set by the build. Run from its source, as in this workspace, the package has no version yet.
declare const CLAIMCUE_VERSION: string | undefined;

/** The version of this package, such as `1.2.3`. */
export const VERSION: string = typeof CLAIMCUE_VERSION === 'string' ? CLAIMCUE_VERSION : '0.0.0-source';
