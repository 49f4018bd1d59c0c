// One form for all commands: what it takes, two examples, and what it does with a terminal.
import { Command, Option } from 'commander';
import * as z from 'zod';
import type { ExitCode } from './exit-codes.js';
import { Terminal } from './terminal.js';

export type Example = { command: string; does: string };

/** A command as it was typed. */
export type Call<Flags> = { terminal: Terminal; words: readonly string[]; flags: Flags };

export type CommandForm<Flags> = {
  /** Name and words: `ingest <sources...>`. */
  usage: string;
  summary: string;
  /** What it does beyond the summary, for `--help`. */
  details?: string;
  examples: readonly [Example, Example, ...Example[]];
  options: readonly Option[];
  /** The options as the command wants them; unknown ones were refused before. */
  flags: z.ZodType<Flags>;
  run(call: Call<Flags>): Promise<ExitCode>;
};

/** Builds the command; `onEnd` gets its exit code. Errors go to whoever parses the command line. */
export type CommandBuilder = (onEnd: (code: ExitCode) => void) => Command;

const CommonFlags = z.object({ json: z.boolean().optional(), quiet: z.boolean().optional() });

/** Makes a command of its form. `--json` and `--quiet` belong to every one. */
export function buildCommand<Flags>(form: CommandForm<Flags>): CommandBuilder {
  return onEnd => {
    const command = new Command(form.usage.split(' ')[0]).summary(form.summary);
    command.description(form.details === undefined ? form.summary : `${form.summary}\n\n${form.details}`);
    for (const word of form.usage.split(' ').slice(1)) command.argument(word);
    for (const option of form.options) command.addOption(option);
    command.addOption(new Option('--json', 'print JSON on stdout and nothing else there; errors as JSON on stderr'));
    command.addOption(new Option('-q, --quiet', 'print no progress and no notes'));
    command.addHelpText('after', formatExamples(form.examples));
    command.action(async () => {
      const terminal = new Terminal(CommonFlags.parse(command.opts()));
      onEnd(await form.run({ terminal, words: command.args, flags: form.flags.parse(command.opts()) }));
    });
    return command;
  };
}

function formatExamples(examples: readonly Example[]): string {
  return `\nExamples:\n${examples.map(({ command, does }) => `  $ ${command}\n      ${does}`).join('\n')}\n`;
}
