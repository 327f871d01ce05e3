package workshop.cockpit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import workshop.board.Ink;
import workshop.cockpit.exercise.Exercise;
import workshop.cockpit.exercise.Exercises;
import workshop.cockpit.screen.Telling;
import workshop.cockpit.screen.Terminal;

/// The program: the watch, and the commands. `mvn -f grader` starts the watch, `mvn -f grader
/// -Ddo="hint 02"` obeys a command.
@Command(
    name = "cockpit",
    customSynopsis = "mvn -f grader -Ddo=\"COMMAND ...\"",
    description = "Grades what you save, and helps on the way.",
    subcommands = {
      WatchCommand.class,
      CheckCommand.class,
      ListCommand.class,
      HintCommand.class,
      TimelineCommand.class,
      SiteCommand.class,
      ResetCommand.class,
      DoctorCommand.class,
      FiguresCommand.class
    },
    footer = {
      "",
      "Example:",
      "  mvn -f grader                    the watch",
      "  mvn -f grader -Ddo=list",
      "  mvn -f grader -Ddo=\"hint 02\"",
      "  mvn -f grader -Ddo=\"check --help\""
    })
final class Cockpit {
  private final Path root;
  private final Terminal terminal;
  private final InputStream in;

  /// @param in where a person answers
  Cockpit(Path root, Terminal terminal, InputStream in) {
    this.root = root;
    this.terminal = terminal;
    this.in = in;
  }

  /// @param arguments the repository's top folder, then the command, in one argument or several
  public static void main(String[] arguments) throws IOException {
    Path root = Path.of(arguments[0]).toRealPath();
    ParticipantsClassPath.set(root);
    List<String> words =
        Arrays.stream(arguments)
            .skip(1)
            .flatMap(argument -> Arrays.stream(argument.strip().split("\\s+", -1)))
            .filter(word -> !word.isEmpty())
            .toList();
    System.exit(new Cockpit(root, Terminal.standard(), System.in).obey(words));
  }

  /// @return the exit code, see [Exit]
  int obey(List<String> words) {
    CommandLine line = new CommandLine(this);
    addHelp(line);
    line.getSubcommands().values().forEach(Cockpit::addHelp);
    boolean colour = terminal.ink() == Ink.COLOURED;
    line.setColorScheme(CommandLine.Help.defaultColorScheme(colour ? Ansi.ON : Ansi.OFF));
    line.setOut(terminal.writer());
    line.setErr(terminal.writer());
    line.setExecutionExceptionHandler(
        (failure, command, parsed) -> {
          terminal.text("", "The cockpit failed, not your code: " + failure);
          return Exit.FAILED;
        });
    return line.execute(words.isEmpty() ? new String[] {"watch"} : words.toArray(String[]::new));
  }

  private static void addHelp(CommandLine line) {
    line.getCommandSpec()
        .addOption(
            OptionSpec.builder("-h", "--help").usageHelp(true).description("show this").build());
  }

  Path root() {
    return root;
  }

  Terminal terminal() {
    return terminal;
  }

  InputStream in() {
    return in;
  }

  /// What lines from `in` are written in.
  static Charset charset() {
    String name = System.getProperty("stdin.encoding", Charset.defaultCharset().name());
    return Charset.forName(name);
  }

  Telling telling() {
    return new Telling(terminal.ink(), false);
  }

  Exercises exercises() {
    return new Exercises(root);
  }

  /// @throws ParameterException if nobody knows which one is meant
  Exercise exercise(CommandSpec command, String said) {
    return exercises()
        .find(said)
        .orElseThrow(() -> new ParameterException(command.commandLine(), Telling.unknown(said)));
  }
}
