import type { Command } from './command.ts';
import { embed } from './commands/embed.ts';
import { lint } from './commands/lint.ts';
import { migrate } from './commands/migrate.ts';
import { validate } from './commands/validate.ts';
import { verify } from './commands/verify.ts';

/** Every command, in the order in which help lists them. */
export const commands: readonly Command[] = [validate, lint, migrate, verify, embed];
