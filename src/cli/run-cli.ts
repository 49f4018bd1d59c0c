// The command line as a function: words in, exit code out.
import { Command, CommanderError, Option } from 'commander';
import { UsageError } from '../failure/index.js';
import { packageVersion } from '../resources/index.js';
import { COMMANDS } from './commands.js';
import { EXIT_CODES, type ExitCode, exitCodeOf } from './exit-codes.js';
import { Terminal } from './terminal.js';

/** Runs the command that the words name, and returns its exit code. Errors are printed, never thrown. */
export async function runCli(words: readonly string[]): Promise<ExitCode> {
  let code: ExitCode = 0;
  const program = buildProgram(ended => {
    code = ended;
  });
  try {
    await program.parseAsync(words, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    // The options may be what is wrong, so what the words say must do.
    const terminal = new Terminal({ json: words.includes('--json') });
    const failure = error instanceof CommanderError ? describeUsage(error, program, words) : error;
    terminal.fail(failure);
    return exitCodeOf(failure);
  }
}

function buildProgram(onEnd: (code: ExitCode) => void): Command {
  const program = new Command('verband')
    .description('News articles as a graph in which every edge carries its sentence, its claimant and its source.')
    .version(packageVersion())
    .helpCommand(false)
    .addHelpText('after', '\nExit codes: verband help exit-codes');
  const commands = [...COMMANDS.map(build => build(onEnd)), buildHelp(program)];
  for (const command of commands) program.addCommand(command);
  for (const command of [program, ...commands]) {
    // What commander would print about a wrong command line is printed as every other error is.
    command.exitOverride().configureOutput({ writeErr: () => undefined });
  }
  return program;
}

function buildHelp(program: Command): Command {
  return new Command('help')
    .summary('show help for a command, or the exit codes')
    .argument('[topic]', 'a command, or exit-codes')
    .addOption(new Option('--json', 'print the exit codes as JSON; errors as JSON on stderr'))
    .action((topic: string | undefined, { json }: { json?: boolean }) => {
      const command = program.commands.find(candidate => candidate.name() === topic);
      if (topic === undefined) program.outputHelp();
      else if (topic === 'exit-codes') printExitCodes(new Terminal({ json }));
      else if (command !== undefined) command.outputHelp();
      else throw noTopic(topic, program);
    });
}

function printExitCodes(terminal: Terminal): void {
  if (terminal.isJson) {
    terminal.writeJson(EXIT_CODES);
    return;
  }
  for (const { code, name, meaning } of EXIT_CODES) {
    terminal.write(`${String(code).padStart(3)}  ${name.padEnd(9)}  ${meaning}`);
  }
}

function noTopic(topic: string, program: Command): UsageError {
  return new UsageError({
    code: 'unknown-topic',
    message: `There is no help on "${topic}".`,
    next: `Ask for one of: exit-codes, ${namesOf(program)}.`,
  });
}

function namesOf(program: Command): string {
  return program.commands.map(command => command.name()).join(', ');
}

/** Commander's own errors in the form of ours: `commander.unknownOption` becomes the code `unknown-option`. */
function describeUsage(error: CommanderError, program: Command, words: readonly string[]): UsageError {
  const command = program.commands.find(candidate => words.includes(candidate.name()));
  const isMissing = error.code === 'commander.help';
  const name = error.code.replace(/^commander\./, '').replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);
  return new UsageError({
    code: isMissing ? 'no-command' : name,
    message: isMissing ? 'No command was given.' : error.message.replace(/^error: /, '').replace(/\n/g, ' '),
    next:
      command === undefined
        ? `Give one of: ${namesOf(program)}. verband --help tells more.`
        : `verband ${command.name()} --help shows what it takes.`,
  });
}
